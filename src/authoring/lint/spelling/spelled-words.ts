/** Shorter ones are units, abbreviations and parts of foreign names; a misspelling of three letters is nearly always a word. */
const fewestLetters = 4;

/**
 * The words of a text whose spelling can be judged. Left out: short ones, abbreviations in capitals (`NATO`), what
 * has digits in it, addresses, and endings by themselves (*-ance*). A compound is judged by its parts, a possessive without its ending.
 */
export const spelledWords = (text: string): readonly string[] => {
  const prose = text
    .replaceAll(/\b(?:https?:\/\/|www\.)\S+|(?<!\S)\S+@\S+\.\S+/gu, ' ')
    .replaceAll('’', "'");
  const words =
    prose.match(
      /(?<![\p{L}\p{N}])(?<!(?:^|[^\p{L}\p{N}])-)\p{L}[\p{L}\p{M}']*(?![\p{L}\p{N}])/gu,
    ) ?? [];
  return words
    .map((word) => word.replace(/'(?:s)?$/u, ''))
    .filter((word) => word.length >= fewestLetters && !/^[\p{Lu}']+s?$/u.test(word));
};
