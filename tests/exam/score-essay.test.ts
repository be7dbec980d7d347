import { describe, expect, it } from 'vitest';
import { replay } from '../../src/exam/apply-event.ts';
import { scoreAttempt } from '../../src/exam/score-attempt.ts';
import { anAttempt, events, examStart, minutes } from '../support/attempt-builders.ts';
import type { WrittenFact } from '../support/attempt-builders.ts';
import { aFormEntry, aFormSection } from '../support/form-builders.ts';
import { aFormat, anEssaySection } from '../support/format-builders.ts';
import { anEssayItem } from '../support/item-builders.ts';
import { itemId } from '../support/overrides.ts';

const essayReport = (text: string | null, ...facts: readonly WrittenFact[]) => {
  const log = events(
    { type: 'sectionStarted', sectionIndex: 0, deadline: examStart + minutes(30) },
    ...facts,
    { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate', at: examStart + minutes(12) },
  );
  const form = aFormSection({
    section: 'essay',
    entries: ['one', 'two'].map((id) => aFormEntry({ item: anEssayItem({ id }) })),
  });
  const [section] = scoreAttempt({
    attempt: anAttempt({ format: aFormat({ sections: [anEssaySection({ offered: 2 })] }) }),
    forms: [form],
    state: replay(log),
    ...(text === null ? {} : { drafts: new Map([[itemId('two'), { text }]]) }),
  }).sections;
  return section;
};

const handedIn = { type: 'essaySubmitted', itemId: 'two', characters: 27 } as const;

describe('the report on an essay', () => {
  it('tells the prompt, the length and the time', () => {
    expect(essayReport('We should – on the whole – do it.', handedIn)).toMatchObject({
      promptId: 'two',
      characters: 27,
      words: 7,
      timing: { usedMs: minutes(12), allowedMs: minutes(30) },
    });
  });

  it('tells the length from the log alone, where the text is not at hand', () => {
    expect(essayReport(null, handedIn)).toMatchObject({ characters: 27, words: null });
  });

  it('has no prompt where none was taken before time was up', () => {
    expect(essayReport(null)).toMatchObject({ promptId: null, characters: 0, words: null });
  });
});
