import type { AttemptId } from '../exam/attempt.ts';
import { groupBy } from '../exam/group-by.ts';
import type { BackupRows } from './backup-file.ts';
import type { PracticeDatabase } from './open-database.ts';
import { readAttempt } from './read-attempt.ts';
import type { FoundAttempt } from './read-attempt.ts';
import { readRow } from './read-row.ts';
import { partsOfAttempt, findAttempt } from './rows-of-attempt.ts';
import type { EventRow } from './stored-rows.ts';

/** What a restore did with the attempts. */
export type Restored = {
  /** Attempts that were not on this device. */
  readonly added: number;
  /** Attempts that had gone on elsewhere, and were gone on with from there. */
  readonly continued: number;
  /** Attempts that could not be read here, and were replaced by what the backup has of them. */
  readonly mended: number;
};

/** `open`: the attempts that were not finished here before, and went no other way in the backup. */
type Merged = Restored & { readonly open: ReadonlySet<string> };

/** What a backup has of one attempt. */
type Copy = {
  readonly row: BackupRows['attempts'][number];
  readonly forms: BackupRows['forms'];
  /** In the order of their numbers. */
  readonly events: BackupRows['events'];
  readonly drafts: BackupRows['drafts'];
  readonly digests: BackupRows['digests'];
};

const copiesIn = (rows: BackupRows): readonly Copy[] => {
  const formsOf = groupBy(rows.forms, ({ attemptId }) => attemptId);
  const eventsOf = groupBy(rows.events, ({ attemptId }) => attemptId);
  const draftsOf = groupBy(rows.drafts, ({ attemptId }) => attemptId);
  const digestsOf = groupBy(rows.digests, ({ attemptId }) => attemptId);
  return rows.attempts.map((row) => ({
    row,
    forms: formsOf.get(row.id) ?? [],
    events: (eventsOf.get(row.id) ?? []).toSorted((one, other) => one.seq - other.seq),
    drafts: draftsOf.get(row.id) ?? [],
    digests: digestsOf.get(row.id) ?? [],
  }));
};

/** Whether one of two logs of an attempt is the beginning of the other: else they are two ways through the same exam. */
const areOneWay = (here: readonly unknown[], there: readonly EventRow[]): boolean => {
  const shared = Math.min(here.length, there.length);
  if (shared === 0) return true;
  const ours = readRow('events', here[shared - 1]);
  const theirs = there[shared - 1];
  return (
    ours.ok &&
    theirs !== undefined &&
    theirs.event.at === ours.value.event.at &&
    theirs.event.type === ours.value.event.type
  );
};

/** What becomes of an attempt that is here too: `open` stays as well, its essay apart. */
type Fate = 'stays' | 'open' | 'continued' | 'mended';

const fateOf = (here: FoundAttempt, there: Copy): Fate => {
  const { row, events } = there;
  const known = readAttempt(row.id, here);
  const isWhole = (): boolean =>
    readAttempt(row.id, { ...there, attempts: [row] }).found === 'attempt';
  if (known.found === 'unreadable') {
    const isDamaged = known.rows.every(({ isNewer }) => !isNewer);
    return isDamaged && events.length >= here.events.length && isWhole() ? 'mended' : 'stays';
  }
  if (known.found === 'attempt' && known.stored.finishedAt !== null) return 'stays';
  if (!areOneWay(here.events, events)) return 'stays';
  return events.length > here.events.length && isWhole() ? 'continued' : 'open';
};

/** Takes away what the copy takes the place of. Of the essay only what cannot be read: the rest may be newer than the copy's. */
const clear = async (
  { forms, events, drafts }: PracticeDatabase,
  attemptId: AttemptId,
): Promise<void> => {
  await partsOfAttempt(forms, attemptId).delete();
  await partsOfAttempt(events, attemptId).delete();
  await partsOfAttempt(drafts, attemptId)
    .filter((found) => !readRow('drafts', found).ok)
    .delete();
};

const putCopy = async (
  { attempts, forms, events, digests }: PracticeDatabase,
  copy: Copy,
): Promise<void> => {
  await attempts.put(copy.row);
  await forms.bulkPut(copy.forms);
  await events.bulkPut(copy.events);
  await digests.bulkPut(copy.digests);
};

/**
 * Of an attempt that is here too, the log of the backup is taken where it begins with all that is here and goes on, and where
 * what is here is damaged: any other is another way through the same exam, and what is here stays, the essay with it. What is
 * damaged in the backup takes the place of nothing.
 */
export const mergeAttempts = async (
  database: PracticeDatabase,
  rows: BackupRows,
): Promise<Merged> => {
  const counts = { added: 0, continued: 0, mended: 0 };
  const open = new Set<string>();
  for (const copy of copiesIn(rows)) {
    const { id } = copy.row;
    const here = await findAttempt(database, id);
    const fate = here.attempts.length === 0 ? 'added' : fateOf(here, copy);
    if (fate !== 'stays') open.add(id);
    if (fate === 'stays' || fate === 'open') continue;
    counts[fate] += 1;
    if (fate === 'mended') await clear(database, id);
    await putCopy(database, copy);
  }
  return { ...counts, open };
};
