import { describe, expect, it } from 'vitest';
import { guessableLines, guessLines } from '../../../src/authoring/commands/guess-lines.ts';
import type { BlindGuess } from '../../../src/authoring/lint/blind-guesser/guess-blindly.ts';
import { anAuthoredChoice } from '../../support/authored-builders.ts';

const guess: BlindGuess = {
  accuracy: 0.31,
  interval: { low: 0.261, high: 0.364 },
  questions: 300,
  rounds: 1,
  cues: [
    { name: 'longest', weight: -0.3 },
    { name: 'commas', weight: 0.1 },
    { name: 'numeral', weight: 0.01 },
  ],
  surest: [{ item: anAuthoredChoice(), chance: 0.7, because: ['commas', 'numeral'] }],
};

describe('guessLines', () => {
  it('tells how often, how surely and by what', () => {
    expect(guessLines(guess)).toEqual([
      'blind guesser: 31.0% right, 95% interval 26.1%–36.4%, chance 25% (ten folds, drawn once)',
      '  cues, by weight: −0.30 longest; +0.10 commas',
    ]);
  });

  it('says so where no cue helps', () => {
    expect(guessLines({ ...guess, cues: [] })[1]).toBe('  cues, by weight: none to speak of');
  });
});

describe('guessableLines', () => {
  it('names a question and what gives its key away', () => {
    expect(guessableLines(guess)).toEqual([' 70%  gov-senate-consent: commas; numeral']);
  });
});
