import type { FoundRow } from './row-migration.ts';

/** What version 3 relies on of a row of version 2. */
type AttemptRowV2 = FoundRow & { readonly attempt: FoundRow; readonly finishedAt: unknown };

/**
 * Version 3 of an attempt's row: when a candidate learns whether an answer is right, which before it was at the end for
 * everybody, and a column by which IndexedDB finds the attempts under way.
 */
export const attemptToV3 = (row: FoundRow): FoundRow => {
  const { attempt, finishedAt } = row as AttemptRowV2;
  if (typeof attempt !== 'object' || attempt === null) throw new TypeError('no attempt');
  return {
    ...row,
    ...(finishedAt === null ? { underWay: 1 } : {}),
    attempt: { ...attempt, feedback: 'atEnd' },
  };
};
