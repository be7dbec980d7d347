import { describe, expect, it } from 'vitest';
import { endingWarning } from '../../../src/ui/exam/ending-warning.ts';

const overview = (counts: { blank?: number; examplesMissing?: number; flagged?: number }) => ({
  entries: [],
  answered: 0,
  notNeeded: 0,
  blank: 0,
  examplesMissing: 0,
  flagged: 0,
  ...counts,
});

describe('the warning before a section is ended', () => {
  it.each([
    [{ blank: 12, flagged: 3 }, '12 questions are unanswered, and 3 are flagged.'],
    [{ blank: 1, flagged: 1 }, '1 question is unanswered, and 1 is flagged.'],
    [{ flagged: 0 }, 'Every question is answered, and none is flagged.'],
  ])('for %j says: %s', (counts, sentence) => {
    expect(endingWarning({ kind: 'questions', overview: overview(counts) })).toBe(sentence);
  });

  it('counts missing lists of examples as unanswered', () => {
    expect(
      endingWarning({ kind: 'questions', overview: overview({ blank: 2, examplesMissing: 3 }) }),
    ).toMatch(/^5 questions are unanswered/);
  });

  it('says how long the essay is', () => {
    expect(endingWarning({ kind: 'essay', words: 0 })).toBe('Your essay is empty.');
    expect(endingWarning({ kind: 'essay', words: 312 })).toBe('Your essay has 312 words.');
  });
});
