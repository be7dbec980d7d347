import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/bank/item.ts';
import { noResponse } from '../../../src/exam/attempt-state.ts';
import type { Response } from '../../../src/exam/attempt-state.ts';
import { keyOutcome } from '../../../src/ui/exam/key-outcome.ts';
import type { ExamKey } from '../../../src/ui/preferences/exam-keys.ts';
import { aChoiceItem, aScaleItem } from '../../support/item-builders.ts';
import { optionId } from '../../support/overrides.ts';

/** In an exam that asks how sure one is. */
const outcomeOf = (key: ExamKey, item: Item, response: Response): string | null =>
  keyOutcome(key, item, response, true);

const item = aChoiceItem();
const second = { type: 'choose', place: 1 } as const;
const strike = { type: 'strike', place: 1 } as const;

describe('what a key has done, in words', () => {
  it('names the option that was chosen', () => {
    expect(outcomeOf(second, item, { ...noResponse, optionId: optionId('b') })).toBe('B chosen.');
  });

  it('names the number of a scale', () => {
    const scale = aScaleItem();
    const chosen = scale.options[1]?.id ?? null;
    expect(outcomeOf(second, scale, { ...noResponse, optionId: chosen })).toBe('2 chosen.');
  });

  it('is silent about an option that was not taken, or is not there', () => {
    expect(outcomeOf(second, item, noResponse)).toBeNull();
    expect(outcomeOf(second, item, { ...noResponse, optionId: optionId('a') })).toBeNull();
    expect(outcomeOf({ type: 'choose', place: 8 }, item, noResponse)).toBeNull();
  });

  it('says that a checked answer stays', () => {
    expect(outcomeOf(second, item, { ...noResponse, checkedAt: 1 })).toBe(
      'The answer has been checked and cannot be changed.',
    );
  });

  it('tells what is struck out from what is restored', () => {
    expect(outcomeOf(strike, item, { ...noResponse, struck: [optionId('b')] })).toBe(
      'B struck out.',
    );
    expect(outcomeOf(strike, item, noResponse)).toBe('B restored.');
    expect(outcomeOf(strike, item, { ...noResponse, struck: [optionId('c')] })).toBe('B restored.');
  });

  it('is silent where nothing can be struck out', () => {
    expect(outcomeOf(strike, aScaleItem(), noResponse)).toBeNull();
  });

  it('tells a flag that is set from one that is removed', () => {
    expect(outcomeOf({ type: 'flag' }, item, { ...noResponse, flagged: true })).toBe(
      'Flagged for review.',
    );
    expect(outcomeOf({ type: 'flag' }, item, noResponse)).toBe('Flag removed.');
  });

  it('says that the same key once more takes back how sure one was', () => {
    expect(outcomeOf({ type: 'guess' }, item, noResponse)).toBe('No longer marked.');
  });

  it('says that a checked answer keeps how sure one was', () => {
    const checked = { ...noResponse, confidence: 'guess', checkedAt: 1 } as const;
    expect(outcomeOf({ type: 'sure' }, item, checked)).toBe(
      'The answer has been checked and cannot be changed.',
    );
  });

  it.each([
    ['sure', 'Marked as sure.'],
    ['unsure', 'Marked as unsure.'],
    ['guess', 'Marked as a guess.'],
  ] as const)('says that the candidate is %s, where that is asked', (type, words) => {
    expect(outcomeOf({ type }, item, { ...noResponse, confidence: type })).toBe(words);
    expect(keyOutcome({ type }, item, noResponse, false)).toBeNull();
    expect(outcomeOf({ type }, aScaleItem(), noResponse)).toBeNull();
  });

  it.each(['next', 'previous', 'note', 'highlight', 'timeLeft'] as const)(
    'leaves %s to what it brings',
    (type) => expect(outcomeOf({ type }, item, noResponse)).toBeNull(),
  );
});
