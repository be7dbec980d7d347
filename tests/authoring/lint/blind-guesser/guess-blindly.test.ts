import { describe, expect, it } from 'vitest';
import type { AuthoredChoice } from '../../../../src/authoring/authored.ts';
import { guessBlindly } from '../../../../src/authoring/lint/blind-guesser/guess-blindly.ts';
import { createRandom } from '../../../../src/shared/random.ts';
import { anAuthoredChoice, authoredOptions } from '../../../support/authored-builders.ts';

const words = ['river', 'treaty', 'harbor', 'ballot', 'senate', 'market', 'census', 'pardon'];

/** Questions whose options are words drawn by lot; the key is drawn too, and then changed. */
const drawn = (count: number, ofKey: (text: string) => string = (text) => text) => {
  const random = createRandom(7);
  return Array.from({ length: count }, (_, index): AuthoredChoice => {
    const key = random.below(4);
    const texts = Array.from({ length: 4 }, (_, option) => {
      const text = Array.from(
        { length: 2 + random.below(3) },
        () => words[random.below(words.length)],
      ).join(' ');
      return option === key ? ofKey(text) : text;
    });
    return anAuthoredChoice({ id: `gov-${index}`, options: authoredOptions(texts, key) });
  });
};

const accuracy = (items: readonly AuthoredChoice[]): number => guessBlindly(items)?.accuracy ?? NaN;

describe('guessBlindly', () => {
  it('is right about as often as chance where the key looks like the rest', () => {
    expect(Math.abs(accuracy(drawn(300)) - 0.25)).toBeLessThan(0.06);
  });

  it.each([
    ['longest', (text: string) => `${text} ${text} ${text}`],
    ['hedge', (text: string) => `usually ${text}`],
    ['commas', (text: string) => `${text}, ${text.slice(0, 3)}, ${text.slice(0, 4)}`],
    ['negation', (text: string) => `not ${text}`],
  ])('finds keys that leak by their form, as by “%s”', (cue, leak) => {
    const guess = guessBlindly(drawn(200, leak));
    expect(guess?.accuracy).toBeGreaterThan(0.9);
    expect(
      guess?.cues.slice(0, 8).some(({ name, weight }) => name.startsWith(cue) && weight > 0),
    ).toBe(true);
  });

  it('lists first the question whose key it is surest of, with what gives it away', () => {
    const leaky = drawn(60, (text) => `usually ${text}`);
    const sound = anAuthoredChoice({ id: 'gov-sound' });
    const surest = guessBlindly([...leaky, sound])?.surest ?? [];
    expect(surest.at(-1)?.item.id).toBe('gov-sound');
    expect(surest[0]?.because[0]).toMatch(/^hedge/u);
  });

  it('says the same each time', () => {
    expect(guessBlindly(drawn(40))).toEqual(guessBlindly(drawn(40)));
  });

  it('gives no credit for the place of the key', () => {
    const alike = Array.from({ length: 40 }, () =>
      anAuthoredChoice({ options: authoredOptions(['river', 'baton', 'canal', 'delta'], 0) }),
    );
    expect(accuracy(alike)).toBe(0.25);
  });

  it('does not guess at a handful of questions', () => {
    expect(guessBlindly(drawn(9))).toBeNull();
  });
});
