import { describe, expect, it } from 'vitest';
import { unfinishedStem } from '../../../../src/authoring/lint/rules/unfinished-stem.ts';
import { anAuthoredChoice, aText } from '../../../support/authored-builders.ts';
import { findings } from '../../../support/lint-findings.ts';

const of = (stem: string) => findings(unfinishedStem, anAuthoredChoice({ stem: aText(stem) }));

describe('unfinished-stem', () => {
  it.each(['The body that ratifies is', 'The treaty was signed in:'])('warns of “%s”', (stem) => {
    expect(of(stem)).toEqual(['5: the stem is not a complete sentence']);
  });

  it.each([
    'Which body ratifies?',
    'Name the body that ratifies.',
    'Which is right?\n\n> The sentence that it is about',
    '',
    '> Only the sentence that it is about',
    'Which of these is **not** one of them? They are listed below',
  ])('lets “%s” stand', (stem) => {
    expect(of(stem)).toEqual([]);
  });
});
