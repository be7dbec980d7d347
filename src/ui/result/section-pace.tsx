import { createMemo, Show } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import type { SectionDigest } from '../../progress/attempt-digest.ts';
import { paceProfile } from '../../progress/pace-profile.ts';
import type { PaceProfile } from '../../progress/pace-profile.ts';
import { LineChart } from '../charts/line-chart.tsx';
import { paceInWords, paceTable } from './pace-words.ts';

type PaceChartProps = { readonly section: SectionKind; readonly profile: PaceProfile };

const inMinutes = (ms: number): number => ms / 60_000;

const PaceChart = (props: PaceChartProps) => {
  const endMs = () => Math.max(props.profile.allowedMs ?? 0, props.profile.usedMs);
  // From the last answer on the count stays as it is, to the end of the section.
  const points = () => [
    ...props.profile.points,
    { ms: props.profile.usedMs, items: props.profile.points.at(-1)?.items ?? 0 },
  ];
  return (
    <LineChart
      title="Questions answered over the section"
      of={sectionTitles[props.section]}
      table={paceTable(props.profile)}
      points={points().map(({ ms, items }) => ({ x: inMinutes(ms), y: items }))}
      xEnd={inMinutes(endMs())}
      yEnd={props.profile.items}
      xName="Minutes"
      yName="Questions answered"
      evenLine={
        props.profile.allowedMs === null
          ? undefined
          : {
              x: inMinutes(props.profile.allowedMs),
              y: props.profile.items,
              label: 'At an even pace',
            }
      }
      marks={
        props.profile.ranOut ? [{ x: inMinutes(props.profile.usedMs), label: 'Time ran out' }] : []
      }
    />
  );
};

type SectionPaceProps = { readonly digest: SectionDigest };

/** How one section went against its clock: in words, and drawn. */
export const SectionPace = (props: SectionPaceProps) => {
  const profile = createMemo(() => paceProfile(props.digest));
  return (
    <section class="stack">
      <h3>Pace</h3>
      <Show
        when={profile()}
        fallback={
          <p class="result-note">
            The section was paused, so its pace against the clock cannot be shown.
          </p>
        }
      >
        {(known) => (
          <>
            <p class="result-note">{paceInWords(known()).join(' ')}</p>
            <PaceChart section={props.digest.section} profile={known()} />
          </>
        )}
      </Show>
    </section>
  );
};
