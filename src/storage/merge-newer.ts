import { isDecided } from '../progress/undecided-mocks.ts';
import type { EpochMs } from '../shared/clock.ts';
import type { BackupRows } from './backup-file.ts';
import type { PracticeDatabase } from './open-database.ts';
import { lookingBackRows } from './read-looking-back-row.ts';
import { readRow } from './read-row.ts';

type SecondAnswersRow = BackupRows['secondAnswers'][number];
type EssayReadingsRow = BackupRows['essayReadings'][number];

/** Rows of earlier versions do not say it: of those, when one that is still there was given last. */
const readingsChangedAt = ({ readings }: EssayReadingsRow): EpochMs =>
  readings.changedAt ?? Math.max(0, ...readings.readings.map(({ readAt }) => readAt));

/** Rows of earlier versions do not say it: of those, when it ended or began. */
const reviewChangedAt = ({ answers }: SecondAnswersRow): EpochMs =>
  answers.changedAt ?? answers.finishedAt ?? answers.startedAt;

type IsNewer<Row> = (one: Row, other: Row) => boolean;

const changedLater =
  <Row>(momentOf: (row: Row) => EpochMs): IsNewer<Row> =>
  (one, other) =>
    momentOf(one) > momentOf(other);

/** A blind review that is over stands against any that is under way: its keys may have been seen, and no answer counts after that. */
const isNewerReview: IsNewer<SecondAnswersRow> = (one, other) =>
  isDecided(one.answers) === isDecided(other.answers)
    ? reviewChangedAt(one) > reviewChangedAt(other)
    : isDecided(one.answers);

/** The rows of a table that are newer than what is here under the same key, or new; one here that cannot be read is left. */
const newerRows = <Row>(
  theirs: readonly Row[],
  ours: readonly unknown[],
  read: (found: unknown) => Row | null,
  isNewer: IsNewer<Row>,
): Row[] =>
  theirs.filter((row, index) => {
    if (ours[index] === undefined) return true;
    const known = read(ours[index]);
    return known !== null && isNewer(row, known);
  });

const readOrNull =
  <Table extends 'marks' | 'mistakes' | 'secondAnswers' | 'essayReadings' | 'readingDrafts'>(
    table: Table,
  ) =>
  (found: unknown) => {
    const read = lookingBackRows.readRow(table, found);
    return read.ok ? read.value : null;
  };

/** Without those of readings that were given or taken back here since. */
const stillToBeGiven = async (
  { essayReadings }: PracticeDatabase,
  theirs: BackupRows['readingDrafts'],
): Promise<BackupRows['readingDrafts']> => {
  const found = await essayReadings.bulkGet(theirs.map(({ attemptId }) => attemptId));
  return theirs.filter(({ draft }, index) => {
    if (found[index] === undefined) return draft.after === 0;
    const given = readOrNull('essayReadings')(found[index]);
    return (
      given !== null &&
      given.readings.readings.length === draft.after &&
      readingsChangedAt(given) <= draft.changedAt
    );
  });
};

/**
 * What was added in looking back: of each thing the one that was changed last. A row that was removed here leaves nothing to
 * compare by: it is added, as one that never was here.
 */
export const mergeAdded = async (database: PracticeDatabase, rows: BackupRows): Promise<void> => {
  const { marks, mistakes, secondAnswers, essayReadings, readingDrafts } = database;
  await marks.bulkPut(
    newerRows(
      rows.marks,
      await marks.bulkGet(rows.marks.map(({ itemId }) => itemId)),
      readOrNull('marks'),
      changedLater(({ mark }) => mark.changedAt),
    ),
  );
  await mistakes.bulkPut(
    newerRows(
      rows.mistakes,
      await mistakes.bulkGet(rows.mistakes.map(({ attemptId, itemId }) => [attemptId, itemId])),
      readOrNull('mistakes'),
      changedLater(({ mistake }) => mistake.filedAt),
    ),
  );
  await secondAnswers.bulkPut(
    newerRows(
      rows.secondAnswers,
      await secondAnswers.bulkGet(rows.secondAnswers.map(({ attemptId }) => attemptId)),
      readOrNull('secondAnswers'),
      isNewerReview,
    ),
  );
  await essayReadings.bulkPut(
    newerRows(
      rows.essayReadings,
      await essayReadings.bulkGet(rows.essayReadings.map(({ attemptId }) => attemptId)),
      readOrNull('essayReadings'),
      changedLater(readingsChangedAt),
    ),
  );
  const begun = await stillToBeGiven(database, rows.readingDrafts);
  await readingDrafts.bulkPut(
    newerRows(
      begun,
      await readingDrafts.bulkGet(begun.map(({ attemptId }) => attemptId)),
      readOrNull('readingDrafts'),
      changedLater(({ draft }) => draft.changedAt),
    ),
  );
};

/** Essays of the attempts that are `open` to it, and when each question was seen. */
export const mergeDraftsAndExposures = async (
  { drafts, exposures }: PracticeDatabase,
  rows: BackupRows,
  open: ReadonlySet<string>,
): Promise<void> => {
  const theirs = rows.drafts.filter(({ attemptId }) => open.has(attemptId));
  const ourDrafts = await drafts.bulkGet(
    theirs.map(({ attemptId, itemId }) => [attemptId, itemId]),
  );
  const draftOf = (found: unknown) => {
    const read = readRow('drafts', found);
    return read.ok ? read.value : null;
  };
  await drafts.bulkPut(
    newerRows(
      theirs,
      ourDrafts,
      draftOf,
      changedLater(({ savedAt }) => savedAt),
    ),
  );
  const ours = await exposures.bulkGet(rows.exposures.map(({ itemId }) => itemId));
  await exposures.bulkPut(
    rows.exposures.flatMap((row, index) => {
      if (ours[index] === undefined) return [row];
      const known = readRow('exposures', ours[index]);
      if (!known.ok) return [];
      const { lastSeenAt, timesSeen } = known.value;
      // The greater, not the sum: the same backup restored twice changes nothing.
      return [
        {
          ...row,
          lastSeenAt: Math.max(lastSeenAt, row.lastSeenAt),
          timesSeen: Math.max(timesSeen, row.timesSeen),
        },
      ];
    }),
  );
};
