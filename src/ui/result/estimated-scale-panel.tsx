import { createMemo, createUniqueId, Show } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import type { AttemptReport } from '../../exam/attempt-report.ts';
import { estimateSection, estimateTotal, historicalCut } from '../../progress/estimated-scale.ts';
import { IntervalRows } from '../charts/interval-rows.tsx';
import { estimatedSections, scaleAssumptions } from '../preferences/scale-assumptions.ts';
import type { EstimatedSection } from '../preferences/scale-assumptions.ts';
import './estimated-scale.css';
import { besideCutInWords, estimateInWords, unknownInWords } from './estimate-words.ts';
import { ScaleFields } from './scale-fields.tsx';

type EstimatedScalePanelProps = { readonly report: AttemptReport };

/** Of 50 ± 10, four spreads to either side: nearly all of any group. */
const sectionScale = { from: 10, to: 90 } as const;

/** An estimate of the scale on which the test was reported, with all that it assumes. Nothing where no section has a key. */
export const EstimatedScalePanel = (props: EstimatedScalePanelProps) => {
  const titleId = createUniqueId();
  const scores = createMemo(() =>
    props.report.sections.flatMap((section) => {
      const isScored =
        section.standing === 'ended' &&
        (section.section === 'job-knowledge' || section.section === 'english-expression');
      if (!isScored) return [];
      const { section: kind, total } = section;
      const score = estimateSection(total, scaleAssumptions().sections[kind]);
      return score === null ? [] : [{ section: kind, total, score }];
    }),
  );
  const scoreOf = (wanted: EstimatedSection) =>
    scores().find(({ section }) => section === wanted)?.score ?? null;
  // One section by itself has no sum.
  const total = createMemo(() =>
    estimatedSections.every((section) => scoreOf(section) !== null)
      ? estimateTotal(
          Object.fromEntries(estimatedSections.map((section) => [section, scoreOf(section)])),
          scaleAssumptions().biographic,
        )
      : null,
  );
  return (
    <Show when={scores().length > 0}>
      <section class="panel section-result estimated-scale" aria-labelledby={titleId}>
        <h2 id={titleId}>An estimate on the test’s scale</h2>
        <p class="result-note">{unknownInWords}</p>
        <IntervalRows
          title="Estimate by section"
          of="Section"
          estimates="Estimate (95% interval)"
          {...sectionScale}
          scaleInWords={`Each line runs from ${sectionScale.from} to ${sectionScale.to}`}
          reference={{ value: 50, label: '50, the mean of the assumed group' }}
          rows={scores().map(({ section, total: { right, items }, score }) => ({
            title: sectionTitles[section],
            note: `${right} of ${items} right`,
            estimate: score.estimate,
            interval: score.interval,
            words: estimateInWords(score),
          }))}
        />
        <Show when={total()}>
          {(sum) => (
            <IntervalRows
              title="Estimate of the sum"
              caption={besideCutInWords(sum())}
              of="Sections in the sum"
              estimates="Estimate (95% interval)"
              from={0}
              to={240}
              scaleInWords="The line runs from 0 to 240"
              reference={{
                value: historicalCut,
                label: `Historical cut score ${historicalCut}, for three sections, until June 2022`,
              }}
              rows={[
                {
                  title: sum()
                    .sections.map((section) => sectionTitles[section])
                    .join(' + '),
                  estimate: sum().estimate,
                  interval: sum().interval,
                  words: estimateInWords(sum()),
                },
              ]}
            />
          )}
        </Show>
        <ScaleFields sections={scores().map(({ section }) => section)} hasSum={total() !== null} />
      </section>
    </Show>
  );
};
