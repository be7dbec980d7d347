import { Show } from 'solid-js';
import type { BiographicReport } from '../../exam/attempt-report.ts';
import '../controls/more-figures.css';
import { DimensionTable } from './dimension-table.tsx';
import { FigureList } from '../controls/figure-list.tsx';
import { LinkedPairs } from './linked-pairs.tsx';
import { paceFigures, timingFigures } from './timing-figures.ts';
import { UnscoredNote } from './unscored-note.tsx';

type BiographicPanelProps = { readonly report: BiographicReport };

/** The biographic section: how much of it was answered. Nothing in it is right or wrong. */
export const BiographicPanel = (props: BiographicPanelProps) => {
  const asked = () => props.report.items - props.report.notNeeded;
  return (
    <>
      <p class="result-note">
        These questions have no right answers, so none are shown. The figures say only how much of
        the section you answered.
      </p>
      <FigureList
        figures={[
          { label: 'Answered', value: `${props.report.answered} of ${asked()}` },
          { label: 'Unanswered', value: String(props.report.blank) },
          { label: 'Lists of examples missing', value: String(props.report.examplesMissing) },
          { label: 'Lists not needed', value: String(props.report.notNeeded) },
          ...paceFigures(props.report.timing),
          ...timingFigures(props.report.timing),
        ]}
      />
      <UnscoredNote unscored={props.report.unscored} />
      <details class="more-figures">
        <summary>Coverage of the 13 dimensions</summary>
        <DimensionTable dimensions={props.report.dimensions} />
      </details>
      <Show when={props.report.linkedPairs.length > 0}>
        <LinkedPairs pairs={props.report.linkedPairs} />
      </Show>
    </>
  );
};
