import { createMemo, Show } from 'solid-js';
import type { AttemptId } from '../../exam/attempt.ts';
import type { EssayReadings } from '../../progress/essay-reading.ts';
import { essayScale, historicalEssayCut, scoreEssayReadings } from '../../progress/essay-score.ts';
import { TrendChart } from '../charts/trend-chart.tsx';
import type { TrendPoint } from '../charts/trend-points.ts';
import { counted } from '../controls/plural.ts';

type EssayTrendProps = {
  /** Of all essays. */
  readonly readings: readonly EssayReadings[];
  /** The essay of the page it stands on, which is not linked; null where it stands by itself. */
  readonly current: AttemptId | null;
};

const pointOf = (
  { attemptId, readings }: EssayReadings,
  current: AttemptId | null,
): readonly TrendPoint[] => {
  const score = scoreEssayReadings(readings);
  const [first] = readings;
  if (score === null || first === undefined) return [];
  const of =
    attemptId === current ? (
      'This essay'
    ) : (
      <a href={`#/essay/${attemptId}`}>An essay and its readings</a>
    );
  return [{ at: first.readAt, value: score.sum, interval: null, of }];
};

/** Essays read twice, as points over time: at the moment of the first reading, as that is closest to the writing. */
export const EssayTrend = (props: EssayTrendProps) => {
  const points = createMemo(() => props.readings.flatMap((essay) => pointOf(essay, props.current)));
  const waiting = () => props.readings.filter(({ readings }) => readings.length === 1).length;
  const tooFewInWords = (): string => {
    const [only] = points();
    return only === undefined
      ? 'No essay has been read twice yet. Each one that has adds a point here.'
      : `One so far: ${only.value} of ${essayScale.high}, an estimate. A trend takes a few more.`;
  };
  return (
    <>
      <Show when={points().length > 1} fallback={<p class="soft">{tooFewInWords()}</p>}>
        <TrendChart
          title="Your essays: sum of two readings, estimate"
          caption="One point for each essay read twice, at its first reading. They are your own readings, so a rise may be in the essays or in the reader."
          series={[{ name: 'Sum of two readings', points: points() }]}
          from={essayScale.low}
          to={essayScale.high}
          valueName="Estimate of 12"
          valueInWords={(value) => String(value)}
          reference={{
            value: historicalEssayCut,
            label: `${historicalEssayCut}: the old cut score, 2007 to 2017`,
          }}
        />
      </Show>
      <Show when={waiting() > 0}>
        <p class="soft">{counted(waiting(), 'essay waits', 'essays wait')} for a second reading.</p>
      </Show>
    </>
  );
};
