import { describe, expect, it } from 'vitest';
import { noResponse } from '../../../src/exam/attempt-state.ts';
import { keyOutcome } from '../../../src/ui/exam/key-outcome.ts';
import { aChoiceItem, aScaleItem } from '../../support/item-builders.ts';
import { optionId } from '../../support/overrides.ts';

const item = aChoiceItem();
const second = { type: 'choose', place: 1 } as const;
const strike = { type: 'strike', place: 1 } as const;

describe('what a key has done, in words', () => {
  it('names the option that was chosen', () => {
    expect(keyOutcome(second, item, { ...noResponse, optionId: optionId('b') })).toBe('B chosen.');
  });

  it('names the number of a scale', () => {
    const scale = aScaleItem();
    const chosen = scale.options[1]?.id ?? null;
    expect(keyOutcome(second, scale, { ...noResponse, optionId: chosen })).toBe('2 chosen.');
  });

  it('is silent about an option that was not taken, or is not there', () => {
    expect(keyOutcome(second, item, noResponse)).toBeNull();
    expect(keyOutcome(second, item, { ...noResponse, optionId: optionId('a') })).toBeNull();
    expect(keyOutcome({ type: 'choose', place: 8 }, item, noResponse)).toBeNull();
  });

  it('says that a checked answer stays', () => {
    expect(keyOutcome(second, item, { ...noResponse, checkedAt: 1 })).toBe(
      'The answer is checked and cannot be changed.',
    );
  });

  it('tells what is struck out from what is restored', () => {
    expect(keyOutcome(strike, item, { ...noResponse, struck: [optionId('b')] })).toBe(
      'B struck out.',
    );
    expect(keyOutcome(strike, item, noResponse)).toBe('B restored.');
    expect(keyOutcome(strike, item, { ...noResponse, struck: [optionId('c')] })).toBe(
      'B restored.',
    );
  });

  it('is silent where nothing can be struck out', () => {
    expect(keyOutcome(strike, aScaleItem(), noResponse)).toBeNull();
  });

  it('tells a flag that is set from one that is removed', () => {
    expect(keyOutcome({ type: 'flag' }, item, { ...noResponse, flagged: true })).toBe(
      'Flagged for review.',
    );
    expect(keyOutcome({ type: 'flag' }, item, noResponse)).toBe('Flag removed.');
  });

  it.each([
    ['sure', 'Marked as sure.'],
    ['unsure', 'Marked as unsure.'],
    ['guess', 'Marked as a guess.'],
  ] as const)('says that the candidate is %s, where that is asked', (type, words) => {
    expect(keyOutcome({ type }, item, { ...noResponse, confidence: type })).toBe(words);
    expect(keyOutcome({ type }, item, noResponse)).toBeNull();
  });

  it('does not tell what was said before as what a key has done', () => {
    const unsure = { ...noResponse, confidence: 'unsure' } as const;
    expect(keyOutcome({ type: 'guess' }, item, unsure)).toBeNull();
  });

  it.each(['next', 'previous', 'note', 'highlight', 'timeLeft'] as const)(
    'leaves %s to what it brings',
    (type) => expect(keyOutcome({ type }, item, noResponse)).toBeNull(),
  );
});
