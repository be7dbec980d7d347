import { describe, expect, it } from 'vitest';
import type { Conditions } from '../../../src/exam/conditions.ts';
import {
  accessInWords,
  clockInWords,
  sittingInWords,
} from '../../../src/ui/mock/conditions-in-words.ts';
import { sittingTimeInWords } from '../../../src/ui/mock/sitting-time-in-words.ts';
import { standardConditions } from '../../support/standard-conditions.ts';

const conditions = (overrides: Partial<Conditions>): Conditions => ({
  ...standardConditions,
  ...overrides,
});
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('conditions in words', () => {
  it('are nothing where they are those of the real test', () => {
    expect(sittingInWords(standardConditions)).toBe('');
    expect(accessInWords(standardConditions)).toBe('');
  });

  it('name everything that was chosen', () => {
    const all = conditions({
      timeFactor: 1.25,
      pausing: true,
      breakMinutes: 15,
      paceLine: true,
      questionClock: true,
      confidence: true,
      highContrast: true,
      reducedMotion: true,
      largerTargets: true,
      keys: 'off',
    });
    expect(plain(sittingInWords(all))).toBe(
      'time × 1.25, pauses, breaks of 15 min, pace line, clock for each question, asks how sure you are',
    );
    expect(accessInWords(all)).toBe(
      'high contrast, reduced motion, larger buttons, single-key shortcuts off',
    );
  });

  it('tell whether the clock can be stopped', () => {
    expect(clockInWords(standardConditions)).toMatch(/does not stop/u);
    expect(clockInWords(conditions({ pausing: true }))).toMatch(/stops only while you pause/u);
    expect(clockInWords(conditions({ timeFactor: null, pausing: true }))).toMatch(
      /^There is no clock/u,
    );
  });
});

describe('a length of the real test', () => {
  it.each([
    [1, '40 min'],
    [1.5, '1 h (40 min × 1.5)'],
    [null, 'untimed (40 min in the real test)'],
  ])('at a factor of %s is %s', (factor, words) => {
    expect(plain(sittingTimeInWords(40 * 60_000, factor))).toBe(words);
  });
});
