const common = new Set(
  'that this with from have which what when where their there they them than then into over under more most some such only also about been were would could shoul because betwe each other these those your does after befor while being'.split(
    ' ',
  ),
);

/** The words of a text that carry its matter: of four letters or more, cut to five, so that “elect” and “elections” count as one. */
export const contentWords = (text: string): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{4,}/gu)) {
    const stem = word.slice(0, 5);
    if (!common.has(stem)) words.add(stem);
  }
  return words;
};
