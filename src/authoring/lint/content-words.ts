import type { RichText } from '../authored.ts';

const common = new Set(
  'that this with from have which what when where their there they them than then into over under more most some such only also about been were would could shoul because betwe each other these those your does after befor while being'.split(
    ' ',
  ),
);

// Several rules ask for the words of the same stems and options.
const known = new WeakMap<RichText, ReadonlySet<string>>();

/** The words of a text that carry its matter: of four letters or more, cut to five, so that “elect” and “elections” count as one. */
export const contentWords = (text: RichText): ReadonlySet<string> => {
  const earlier = known.get(text);
  if (earlier !== undefined) return earlier;
  const words = new Set<string>();
  for (const word of text.plain.toLowerCase().match(/\p{L}{4,}/gu) ?? []) {
    const stem = word.slice(0, 5);
    if (!common.has(stem)) words.add(stem);
  }
  known.set(text, words);
  return words;
};
