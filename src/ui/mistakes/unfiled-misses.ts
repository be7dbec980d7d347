import type { AttemptId } from '../../exam/attempt.ts';
import { isKeyed } from '../../progress/attempt-digest.ts';
import type { Mistake } from '../../progress/mistake.ts';
import type { AttemptPoint } from '../../progress/progress-totals.ts';

/** An attempt with misses that have not been filed. */
export type UnfiledMisses = {
  readonly point: AttemptPoint;
  readonly unfiled: number;
  readonly missed: number;
};

/** Wrong or unanswered, in sections with a key. */
const missedIn = ({ sections }: AttemptPoint): number =>
  sections
    .filter(({ section }) => isKeyed(section))
    .reduce((sum, { counts }) => sum + counts.wrong + counts.unanswered, 0);

/** The attempts with misses not filed yet, the latest first. `series` as ProgressTotals holds it. */
export const unfiledMisses = (
  series: readonly AttemptPoint[],
  mistakes: readonly Pick<Mistake, 'attemptId'>[],
): readonly UnfiledMisses[] => {
  const filed = new Map<AttemptId, number>();
  for (const { attemptId } of mistakes) filed.set(attemptId, (filed.get(attemptId) ?? 0) + 1);
  return series
    .toReversed()
    .map((point) => {
      const missed = missedIn(point);
      return { point, missed, unfiled: missed - (filed.get(point.attemptId) ?? 0) };
    })
    .filter(({ unfiled }) => unfiled > 0);
};
