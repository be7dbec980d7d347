import type { RankedSet } from './rank-elements.ts';

/** As it is compared: in lower case and with its punctuation as spaces. */
const spaced = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/**
 * The runs of three characters that each text is made of, as numbers: a run has the same number in all of `texts`, and no other
 * run has it. A large bank has a million runs, and as strings they would be a million small objects.
 */
export const trigrams = (texts: readonly string[]): readonly (readonly number[])[] => {
  const numbers = new Map<number, number>();
  const coded = texts.map((text) => {
    const characters = spaced(text);
    const codes = new Uint16Array(characters.length);
    for (let at = 0; at < characters.length; at += 1) {
      const character = characters.charCodeAt(at);
      let number = numbers.get(character);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(character, number);
      }
      codes[at] = number;
    }
    return codes;
  });
  const base = numbers.size;
  return coded.map((codes) => {
    const runs: number[] = [];
    for (let at = 2; at < codes.length; at += 1)
      runs.push(((codes[at - 2] ?? 0) * base + (codes[at - 1] ?? 0)) * base + (codes[at] ?? 0));
    return runs;
  });
};

/**
 * How alike two sets of one ranking are, from 0 to 1: twice the elements in common, by the elements of both. As soon as it
 * can no more be above `least`, the answer is 0.
 * Source: L. R. Dice, Measures of the Amount of Ecologic Association Between Species, Ecology 26 (1945), 297–302.
 */
export const diceSimilarity = (a: RankedSet, b: RankedSet, least = 0): number => {
  const both = a.length + b.length;
  if (both === 0) return 1;
  let common = 0;
  let inA = 0;
  let inB = 0;
  while (inA < a.length && inB < b.length) {
    const difference = (a[inA] ?? 0) - (b[inB] ?? 0);
    if (difference === 0) {
      common += 1;
    } else if ((2 * (common + Math.min(a.length - inA, b.length - inB))) / both <= least) {
      return 0;
    }
    if (difference <= 0) inA += 1;
    if (difference >= 0) inB += 1;
  }
  const similarity = (2 * common) / both;
  return similarity > least ? similarity : 0;
};
