import { replay } from '../exam/apply-event.ts';
import type { AttemptEvent } from '../exam/attempt-event.ts';
import { runningSection } from '../exam/attempt-state.ts';
import type { AttemptState } from '../exam/attempt-state.ts';
import type { RowsAhead } from './ask-ahead.ts';
import type { OpenedAttempt } from './stored-attempt.ts';
import { nativeVersion } from './database-versions.ts';
import type { FoundExamRows } from './find-exam-rows.ts';
import { isOfToday } from './row-of-today.ts';
import type { DraftRow, EventRow } from './stored-rows.ts';

const areAllOfToday = (table: 'events' | 'drafts', found: readonly unknown[]): boolean =>
  found.every((row) => isOfToday(table, row));

/** Null where no exam can have written the log. */
const foldIfWhole = (events: readonly AttemptEvent[]): AttemptState | null => {
  try {
    return replay(events);
  } catch {
    // Which step is wrong is said by whoever looks at the rows whole.
    return null;
  }
};

/**
 * An attempt with the form of the section where it stands. Its rows are only asked which version wrote them; whoever enters looks
 * at them whole (`openAttempt`) soon after. Null where one is missing or of another version, or the log cannot be replayed: that is
 * to be done at once then.
 */
export const enterAttempt = (found: FoundExamRows): OpenedAttempt | null => {
  const { attempt: row, form } = found;
  if (!isOfToday('attempts', row)) return null;
  if (!areAllOfToday('events', found.events) || !areAllOfToday('drafts', found.drafts)) return null;
  const log = found.events as readonly EventRow[];
  if (log.some(({ seq }, index) => seq !== index + 1)) return null;
  if (form !== undefined && !isOfToday('forms', form)) return null;
  const events = log.map(({ event }) => event);
  const state = foldIfWhole(events);
  if (state === null) return null;
  if (form === undefined && runningSection(state) !== null) return null;
  const drafts = found.drafts as readonly DraftRow[];
  const { attempt, finishedAt, summary } = row;
  return {
    found: 'attempt',
    stored: {
      attempt,
      finishedAt,
      summary,
      forms: attempt.format.sections.map((_, index) =>
        index === form?.sectionIndex ? form.form : undefined,
      ),
      events,
      state,
      drafts: new Map(drafts.map(({ itemId, text, savedAt }) => [itemId, { text, savedAt }])),
    },
  };
};

/** The same of rows that were asked for ahead; null as well where the database has to be brought to this version first. */
export const enterAhead = (found: RowsAhead): OpenedAttempt | null =>
  found.databaseVersion === nativeVersion ? enterAttempt(found) : null;
