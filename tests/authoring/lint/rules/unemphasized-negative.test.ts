import { describe, expect, it } from 'vitest';
import { unemphasizedNegative } from '../../../../src/authoring/lint/rules/unemphasized-negative.ts';
import { anAuthoredChoice, aText } from '../../../support/authored-builders.ts';
import { findings } from '../../../support/lint-findings.ts';

describe('unemphasized-negative', () => {
  it.each([
    ['Which of these is not a power of Congress?', 'not'],
    ['All are organs of the United Nations EXCEPT which one?', 'EXCEPT'],
    ['Whom did it help least?', 'least'],
  ])('warns of “%s”', (stem, word) => {
    expect(findings(unemphasizedNegative, anAuthoredChoice({ stem: aText(stem) }))).toEqual([
      `5: the stem asks with “${word}” in plain type`,
    ]);
  });

  it.each([
    'Which of these is **not** a power of Congress?',
    'A bill does not pass. What follows?',
    'Which needs at least two thirds?',
    'What did it give to Syria and not to South West Africa?',
    '> Which is not mine?\n\nWho speaks?',
  ])('lets “%s” stand', (stem) => {
    expect(findings(unemphasizedNegative, anAuthoredChoice({ stem: aText(stem) }))).toEqual([]);
  });
});
