/** A title as it stands within a sentence: `Economics` → `economics`, and `US government` as it is. */
export const withinSentence = (title: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
