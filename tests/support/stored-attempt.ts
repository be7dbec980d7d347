import { createMemoryStore } from '../../src/storage/memory-store.ts';
import type { AttemptStore, StoredAttempt } from '../../src/storage/attempt-store.ts';
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

/** An attempt of two sections, finished in its log, whose summary was never written; unless overridden. */
export const aStoredAttempt = (overrides: Partial<StoredAttempt> = {}): StoredAttempt => ({
  attempt: anAttempt({ format: twoSections }),
  finishedAt: null,
  summary: null,
  forms: [aFormSection(), aFormSection({ section: 'essay' })],
  events: events(...sectionFacts, ...essayFacts),
  drafts: new Map([[itemId('essay-1'), { text: 'Yes,\n\nand for this.', savedAt: examStart }]]),
  ...overrides,
});

/** A store in memory that holds these attempts. */
export const aStoreWith = async (...stored: readonly StoredAttempt[]): Promise<AttemptStore> => {
  const store = createMemoryStore();
  for (const { attempt, forms, events: log, drafts, finishedAt, summary } of stored) {
    await store.createAttempt(attempt);
    for (const [index, form] of forms.entries()) {
      if (form !== undefined) await store.saveForm(attempt.id, index, form);
    }
    await store.appendEvents(attempt.id, log);
    for (const [id, draft] of drafts) await store.saveDraft(attempt.id, id, draft);
    if (finishedAt !== null && summary !== null) {
      await store.finishAttempt(attempt.id, finishedAt, summary);
    }
  }
  return store;
};
