import { sectionTitles } from '../bank/taxonomy.ts';
import { applyEvent } from '../exam/apply-event.ts';
import { initialAttemptState } from '../exam/attempt-state.ts';
import type { AttemptState } from '../exam/attempt-state.ts';
import type { Attempt, AttemptId } from '../exam/attempt.ts';
import type { FormSection } from '../exam/exam-form.ts';
import type { ListedAttempt, OpenedAttempt } from './stored-attempt.ts';
import type { UnreadableRow } from './unreadable-row.ts';
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

type FoldedLog =
  | { readonly state: AttemptState; readonly faults: readonly [] }
  | { readonly state: null; readonly faults: readonly [UnreadableRow] };

/** What the log amounts to. One with a hole in it, or that no exam can have written, is reported like a row that cannot be read. */
const foldLog = (attemptId: AttemptId, rows: readonly EventRow[]): FoldedLog => {
  let state = initialAttemptState;
  const faultAt = (step: number, problem: string): FoldedLog => ({
    state: null,
    faults: [
      {
        table: 'events',
        key: `${attemptId} / ${step}`,
        attemptId,
        isNewer: false,
        problem: `Step ${step} ${problem}, so it cannot be continued. What is there was left as it is.`,
      },
    ],
  });
  for (const [index, { seq, event }] of rows.entries()) {
    const step = index + 1;
    if (seq !== step) return faultAt(step, 'is missing from the record of this exam');
    try {
      state = applyEvent(state, event);
    } catch {
      return faultAt(step, 'in the record of this exam contradicts what comes before it');
    }
  }
  return { state, faults: [] };
};

/**
 * That the questions of a section are gone, though it was started. Asked anew, they would be other ones than those answered: a
 * section starts only once its questions are stored, so they were lost since, as in a backup that is damaged.
 */
const lostForm = (
  { id, format }: Attempt,
  forms: readonly (FormSection | undefined)[],
  { sections }: AttemptState,
): readonly UnreadableRow[] => {
  const index = sections.findIndex((_, started) => forms[started] === undefined);
  if (index === -1) return [];
  const section = format.sections[index]?.section;
  const which =
    section === undefined ? `section ${index + 1}` : `the ${sectionTitles[section]} section`;
  return [
    {
      table: 'forms',
      key: `${id} / ${index}`,
      attemptId: id,
      isNewer: false,
      problem: `The questions of ${which} are missing from the record of this exam, so it cannot be continued. What is there was left as it is.`,
    },
  ];
};

/** Puts an attempt together from its rows, all of them or none. */
export const readAttempt = (attemptId: AttemptId, found: FoundAttempt): OpenedAttempt => {
  const attempts = readRows('attempts', found.attempts);
  const forms = readRows('forms', found.forms);
  const events = readRows('events', found.events);
  const drafts = readRows('drafts', found.drafts);

  const unreadable = [attempts, forms, events, drafts].flatMap((read) => read.unreadable);
  if (unreadable.length > 0) return { found: 'unreadable', rows: unreadable };
  const { state, faults } = foldLog(attemptId, events.rows);
  if (state === null) return { found: 'unreadable', rows: faults };
  const [row] = attempts.rows;
  if (row === undefined) return { found: 'nothing' };

  const formsByIndex: (FormSection | undefined)[] = row.attempt.format.sections.map(
    () => undefined,
  );
  for (const { sectionIndex, form } of forms.rows) formsByIndex[sectionIndex] = form;
  const lost = lostForm(row.attempt, formsByIndex, state);
  if (lost.length > 0) return { found: 'unreadable', rows: lost };
  return {
    found: 'attempt',
    stored: {
      ...listedAttempt(row),
      forms: formsByIndex,
      events: events.rows.map(({ event }) => event),
      state,
      drafts: new Map(drafts.rows.map(({ itemId, text, savedAt }) => [itemId, { text, savedAt }])),
    },
  };
};
