import type { AttemptId } from '../exam/attempt.ts';
import type { AttemptStore, OpenedAttempt } from './attempt-store.ts';
import type { PracticeDatabase } from './open-database.ts';
import { isOfToday } from './row-of-today.ts';
import { rowsOfAttempt } from './rows-of-attempt.ts';
import type { AttemptRow, DraftRow, EventRow, FormRow } from './stored-rows.ts';

type FoundRows = {
  readonly attempt: AttemptRow;
  readonly events: readonly EventRow[];
  readonly drafts: readonly DraftRow[];
  readonly form: FormRow | undefined;
};

const areAllOfToday = (table: 'events' | 'drafts', found: readonly unknown[]): boolean =>
  found.every((row) => isOfToday(table, row));

/** The section that runs, or the next one. */
const sectionIndexIn = (events: readonly EventRow[]): number => {
  const count = (type: string): number => events.filter(({ event }) => event.type === type).length;
  const started = count('sectionStarted');
  return started > count('sectionEnded') ? started - 1 : started;
};

/** The rows of an attempt with the form of one section; null where one is missing or none of this version's. */
const findRows = (
  database: PracticeDatabase,
  attemptId: AttemptId,
): PromiseLike<FoundRows | null> => {
  const { attempts, forms, events, drafts } = database;
  return database.transaction('r', attempts, forms, events, drafts, async () => {
    const [attempt, foundEvents, foundDrafts] = await Promise.all([
      attempts.get(attemptId),
      rowsOfAttempt(events, attemptId),
      rowsOfAttempt(drafts, attemptId),
    ]);
    if (!isOfToday('attempts', attempt)) return null;
    if (!areAllOfToday('events', foundEvents) || !areAllOfToday('drafts', foundDrafts)) return null;
    const log = foundEvents as readonly EventRow[];
    if (log.some(({ seq }, index) => seq !== index + 1)) return null;
    const form = await forms.get([attemptId, sectionIndexIn(log)]);
    if (form !== undefined && !isOfToday('forms', form)) return null;
    return { attempt, events: log, drafts: foundDrafts as readonly DraftRow[], form };
  });
};

/**
 * An attempt with the form of the section where it stands. Its rows are only asked which version wrote them; whoever enters looks
 * at them whole (`openAttempt`) soon after. Where one is missing or of another version, that is done at once.
 */
export const enterAttempt = async (
  database: PracticeDatabase,
  attemptId: AttemptId,
  openAttempt: AttemptStore['openAttempt'],
): Promise<OpenedAttempt> => {
  const found = await findRows(database, attemptId);
  if (found === null) return openAttempt(attemptId);
  const { attempt, finishedAt, summary } = found.attempt;
  const { form } = found;
  return {
    found: 'attempt',
    stored: {
      attempt,
      finishedAt,
      summary,
      forms: attempt.format.sections.map((_, index) =>
        index === form?.sectionIndex ? form.form : undefined,
      ),
      events: found.events.map(({ event }) => event),
      drafts: new Map(found.drafts.map(({ itemId, text, savedAt }) => [itemId, { text, savedAt }])),
    },
  };
};
