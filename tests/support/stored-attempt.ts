import { replay } from '../../src/exam/apply-event.ts';
import type { Attempt } from '../../src/exam/attempt.ts';
import { digestAttempt } from '../../src/progress/digest-attempt.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { declineSecondAnswers } from '../../src/progress/change-second-answers.ts';
import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import type { StoredAttempt } from '../../src/storage/stored-attempt.ts';
import { anAttempt, events, examStart, minutes } from './attempt-builders.ts';
import { aFormSection } from './form-builders.ts';
import { anEssaySection, aFormat, aQuestionSection } from './format-builders.ts';
import { itemId } from './overrides.ts';

/** Job knowledge and an essay: the shortest exam with both kinds of section. */
export const twoSections = aFormat({ sections: [aQuestionSection(), anEssaySection()] });

/** `gov-1` right after a change, `gov-2` wrong and flagged, `econ-1` left blank; ended by the candidate after 12 seconds. */
export const sectionFacts = [
  { type: 'sectionStarted', sectionIndex: 0, deadline: examStart + minutes(2) },
  { type: 'itemShown', itemId: 'gov-1' },
  { type: 'choiceSelected', itemId: 'gov-1', optionId: 'a' },
  { type: 'choiceSelected', itemId: 'gov-1', optionId: 'b' },
  { type: 'itemShown', itemId: 'gov-2' },
  { type: 'choiceSelected', itemId: 'gov-2', optionId: 'c' },
  { type: 'itemFlagged', itemId: 'gov-2' },
  { type: 'itemShown', itemId: 'econ-1' },
  { type: 'sectionReviewOpened' },
  { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate', at: examStart + 12_000 },
] as const;

export const essayFacts = [
  { type: 'sectionStarted', sectionIndex: 1, deadline: examStart + minutes(40) },
  { type: 'essaySubmitted', itemId: 'essay-1', characters: 19 },
  { type: 'sectionEnded', sectionIndex: 1, reason: 'timeUp' },
  { type: 'attemptFinished' },
] as const;

/** An attempt of two sections, finished in its log, whose summary was never written; unless overridden. Its state is that of its log. */
export const aStoredAttempt = (overrides: Partial<StoredAttempt> = {}): StoredAttempt => {
  const { events: log = events(...sectionFacts, ...essayFacts) } = overrides;
  return {
    attempt: anAttempt({ format: twoSections }),
    finishedAt: null,
    summary: null,
    forms: [aFormSection(), aFormSection({ section: 'essay' })],
    drafts: new Map([[itemId('essay-1'), { text: 'Yes,\n\nand for this.', savedAt: examStart }]]),
    ...overrides,
    events: log,
    state: replay(log),
  };
};

/** An attempt whose first section is yet to be started. */
export const aNewAttempt = (attempt: Attempt, forms: StoredAttempt['forms']): StoredAttempt =>
  aStoredAttempt({ attempt, forms, events: [], drafts: new Map() });

/** A store in memory that holds these attempts, none of them looked back on: their blind reviews are open. */
export const aStoreBeforeBlindReview = async (
  ...stored: readonly StoredAttempt[]
): Promise<AttemptStore> => {
  const store = createMemoryStore();
  for (const { attempt, forms, events: log, state, drafts, finishedAt, summary } of stored) {
    await store.createAttempt(attempt);
    for (const [index, form] of forms.entries()) {
      if (form !== undefined) await store.saveForm(attempt.id, index, form);
    }
    await store.appendEvents(attempt.id, log);
    for (const [id, draft] of drafts) await store.saveDraft(attempt.id, id, draft);
    if (finishedAt !== null && summary !== null) {
      const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
      const digest = digestAttempt({ attempt, forms, state, dayOf });
      await store.finishAttempt(attempt.id, finishedAt, summary, digest);
    }
  }
  return store;
};

/** A store in memory that holds these attempts, whose keys may be shown: no blind review of them was wanted. */
export const aStoreWith = async (...stored: readonly StoredAttempt[]): Promise<AttemptStore> => {
  const store = await aStoreBeforeBlindReview(...stored);
  const progress = await store.progress();
  for (const { attempt } of stored) {
    await progress.saveSecondAnswers(declineSecondAnswers(attempt.id, attempt.createdAt));
  }
  return store;
};
