/** Words as a reader counts them: runs without white space that hold a letter or a digit, so a dash by itself is none. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
