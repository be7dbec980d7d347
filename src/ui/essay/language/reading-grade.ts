/** Below this, a count of syllables and sentences says nothing steady: Flesch's measures are made on samples of 100 words. */
const fewestWordsForGrade = 100;

/**
 * The Flesch–Kincaid grade: about how many years of American schooling a text asks of its reader.
 *
 *     0.39 · words / sentences + 11.8 · syllables / words − 15.59
 *
 * Source: J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, Derivation of New Readability Formulas for Navy
 * Enlisted Personnel, Research Branch Report 8-75 (1975). It knows the length of words and sentences and nothing else, and its
 * syllables are counted by rules here: half a grade is noise. It says nothing of how good an essay is. Null below 100 words.
 */
export const readingGrade = (counts: {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}): number | null => {
  const { words, sentences, syllables } = counts;
  if (words < fewestWordsForGrade || sentences === 0) return null;
  return (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
};
