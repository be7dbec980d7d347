import { describe, expect, it } from 'vitest';
import { firstWordClass } from '../../../src/authoring/lint/first-word-class.ts';

describe('firstWordClass', () => {
  it.each([
    ['The Senate', 'article'],
    ['“An embargo”', 'article'],
    ['In Geneva', 'preposition'],
    ['Because it rained', 'conjunction'],
    ['It rises', 'pronoun'],
    ['To gain time', 'to'],
    ['$4.50', 'number'],
    ['Two thirds', 'number'],
    ['Raising the tariff', 'gerund'],
    ['King of Jordan', 'other'],
    ['Springfield', 'other'],
    ['No, because it was late', 'answer'],
    ['No reservations', 'article'],
    ['Adverse selection', 'other'],
  ])('takes “%s” for %s', (text, expected) => {
    expect(firstWordClass(text)).toBe(expected);
  });
});
