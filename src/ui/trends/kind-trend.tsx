import { createMemo, Show } from 'solid-js';
import { wilsonInterval } from '../../exam/wilson-interval.ts';
import type { AttemptKind } from '../../progress/attempt-digest.ts';
import type { TopicPoint } from '../../progress/topic-series.ts';
import { TrendChart } from '../charts/trend-chart.tsx';
import type { TrendPoint } from '../charts/trend-points.ts';
import { shareInWords } from '../controls/share-words.ts';
import { changeInWords } from './change-words.ts';
import { pointsOfKind } from './score-points.ts';

type KindTrendProps = {
  readonly kind: AttemptKind;
  /** What the scores are of: `Economics`. */
  readonly subject: string;
  /** Oldest first, of mocks and drills alike. */
  readonly points: readonly TopicPoint[];
};

const kindTitles: Readonly<Record<AttemptKind, string>> = {
  mock: 'Mock exams',
  drill: 'Drills and sections by themselves',
};

const nothingYet: Readonly<Record<AttemptKind, string>> = {
  mock: 'No mock exam has a score in this yet. Each one you take adds a point here.',
  drill: 'No drill has a score in this yet. Each one you finish adds a point here.',
};

const chartPoint = (point: TopicPoint): TrendPoint => ({
  at: point.endedAt,
  value: point.right / point.items,
  interval: wilsonInterval(point.right, point.items),
  of: (
    <a href={`#/result/${point.attemptId}`}>
      {point.right} of {point.items} right
    </a>
  ),
});

/** How one subject went over time in mocks or in drills: apart, as drills ask what was picked for them. */
export const KindTrend = (props: KindTrendProps) => {
  const points = createMemo(() => pointsOfKind(props.points, props.kind));
  return (
    <section class="stack" aria-label={`${props.subject}: ${kindTitles[props.kind]}`}>
      <h3>{kindTitles[props.kind]}</h3>
      <Show when={points().length > 0} fallback={<p class="soft">{nothingYet[props.kind]}</p>}>
        <TrendChart
          title={`${props.subject}, share right`}
          caption={`${changeInWords(points())} The bars are 95% intervals.`}
          series={[
            {
              name: kindTitles[props.kind],
              points: points().map(chartPoint),
            },
          ]}
          from={0}
          to={1}
          valueName="Right"
          valueInWords={shareInWords}
        />
      </Show>
    </section>
  );
};
