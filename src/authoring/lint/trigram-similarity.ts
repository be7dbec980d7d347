/** The sets of three characters that a text is made of, in lower case and with its punctuation as spaces. */
export const trigrams = (text: string): ReadonlySet<string> => {
  const spaced = ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const result = new Set<string>();
  for (let at = 0; at + 3 <= spaced.length; at += 1) result.add(spaced.slice(at, at + 3));
  return result;
};

/**
 * How alike two texts are, from 0 to 1: twice the trigrams in common, by the trigrams of both.
 * Source: L. R. Dice, Measures of the Amount of Ecologic Association Between Species, Ecology 26 (1945), 297–302.
 */
export const trigramSimilarity = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size + b.size === 0) return 1;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const trigram of small) if (large.has(trigram)) common += 1;
  return (2 * common) / (a.size + b.size);
};
