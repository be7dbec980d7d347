import { applyEvent } from '../exam/apply-event.ts';
import { initialAttemptState } from '../exam/attempt-state.ts';
import type { AttemptId } from '../exam/attempt.ts';
import type { FormSection } from '../exam/exam-form.ts';
import type { ListedAttempt, OpenedAttempt, UnreadableRow } from './attempt-store.ts';
import { readRows } from './read-row.ts';
import type { EventRow } from './stored-rows.ts';

/** Rows as they were found in the database. */
export type FoundAttempt = {
  /** One row or none. */
  readonly attempts: readonly unknown[];
  readonly forms: readonly unknown[];
  /** In the order of their numbers. */
  readonly events: readonly unknown[];
  readonly drafts: readonly unknown[];
};

export const listedAttempt = ({ attempt, finishedAt, summary }: ListedAttempt): ListedAttempt => ({
  attempt,
  finishedAt,
  summary,
});

/** A log with a hole in it cannot be replayed: the missing step is reported like a row that cannot be read. */
const missingSteps = (
  attemptId: AttemptId,
  rows: readonly EventRow[],
): readonly UnreadableRow[] => {
  const index = rows.findIndex(({ seq }, at) => seq !== at + 1);
  if (index === -1) return [];
  const problem = `Step ${index + 1} is missing from the record of this exam, so it cannot be continued. What is there was left as it is.`;
  return [{ table: 'events', key: `${attemptId} / ${index + 1}`, attemptId, problem }];
};

/** A log that no exam can have written cannot be replayed either, though each of its rows can be read. */
const contradiction = (
  attemptId: AttemptId,
  rows: readonly EventRow[],
): readonly UnreadableRow[] => {
  let state = initialAttemptState;
  try {
    for (const { event } of rows) state = applyEvent(state, event);
    return [];
  } catch {
    const step = state.seq + 1;
    const problem = `Step ${step} in the record of this exam contradicts what comes before it, so it cannot be continued. What is there was left as it is.`;
    return [{ table: 'events', key: `${attemptId} / ${step}`, attemptId, problem }];
  }
};

const faultsOfLog = (attemptId: AttemptId, rows: readonly EventRow[]): readonly UnreadableRow[] => {
  const missing = missingSteps(attemptId, rows);
  return missing.length > 0 ? missing : contradiction(attemptId, rows);
};

/** Puts an attempt together from its rows, all of them or none. */
export const readAttempt = (attemptId: AttemptId, found: FoundAttempt): OpenedAttempt => {
  const attempts = readRows('attempts', found.attempts);
  const forms = readRows('forms', found.forms);
  const events = readRows('events', found.events);
  const drafts = readRows('drafts', found.drafts);

  const unreadable = [attempts, forms, events, drafts].flatMap((read) => read.unreadable);
  const damaged = unreadable.length > 0 ? unreadable : faultsOfLog(attemptId, events.rows);
  if (damaged.length > 0) return { found: 'unreadable', rows: damaged };
  const [row] = attempts.rows;
  if (row === undefined) return { found: 'nothing' };

  const formsByIndex: (FormSection | undefined)[] = row.attempt.format.sections.map(
    () => undefined,
  );
  for (const { sectionIndex, form } of forms.rows) formsByIndex[sectionIndex] = form;
  return {
    found: 'attempt',
    stored: {
      ...listedAttempt(row),
      forms: formsByIndex,
      events: events.rows.map(({ event }) => event),
      drafts: new Map(drafts.rows.map(({ itemId, text, savedAt }) => [itemId, { text, savedAt }])),
    },
  };
};
