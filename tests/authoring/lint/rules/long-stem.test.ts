import { describe, expect, it } from 'vitest';
import { longStem } from '../../../../src/authoring/lint/rules/long-stem.ts';
import { anAuthoredChoice, aText } from '../../../support/authored-builders.ts';
import { findings } from '../../../support/lint-findings.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

describe('long-stem', () => {
  it('warns of more than 90 words', () => {
    expect(findings(longStem, anAuthoredChoice({ stem: aText(words(91)) }))).toEqual([
      '5: the stem has 91 words',
    ]);
    expect(findings(longStem, anAuthoredChoice({ stem: aText(words(90)) }))).toEqual([]);
  });

  it('does not count the text that is asked about', () => {
    const stem = aText(
      `Which order is best?\n\n> ${words(91)}\n\n* ${words(91)}\n\n| ${words(91)} |`,
    );
    expect(findings(longStem, anAuthoredChoice({ stem }))).toEqual([]);
  });
});
