import type { AttemptDigest } from '../progress/attempt-digest.ts';
import { undecidedDigests } from '../progress/undecided-mocks.ts';
import type { PracticeDatabase } from './open-database.ts';
import { lookingBackRows } from './read-looking-back-row.ts';

/**
 * The digests of the mock exams whose blind review is undecided. Two indexes name them, so no finished attempt is read but
 * these few: the mocks, and the blind reviews that are over (IndexedDB has no index of null, which one under way has).
 */
export const readUndecided = async ({
  digests,
  secondAnswers,
}: PracticeDatabase): Promise<readonly AttemptDigest[]> => {
  const [mocks, decided] = await Promise.all([
    digests.where('digest.kind').equals('mock').primaryKeys(),
    secondAnswers.orderBy('answers.finishedAt').primaryKeys(),
  ]);
  const decidedIds = new Set(decided);
  const wanted = mocks.filter((id) => !decidedIds.has(id));
  if (wanted.length === 0) return [];
  const found = await digests.bulkGet(wanted);
  // One that cannot be read is in no statistics either, until it is made again from its log.
  const { rows } = lookingBackRows.readRows(
    'digests',
    found.filter((row) => row !== undefined),
  );
  return undecidedDigests(
    rows.map(({ digest }) => digest),
    decidedIds,
  );
};
