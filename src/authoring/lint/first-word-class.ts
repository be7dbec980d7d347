/** What kind of word an option begins with, as far as its form tells; `other` where it tells nothing. */
export type WordClass =
  | 'article'
  | 'preposition'
  | 'conjunction'
  | 'pronoun'
  | 'to'
  | 'number'
  | 'gerund'
  | 'answer'
  | 'other';

const members: Readonly<Partial<Record<WordClass, string>>> = {
  article: 'a an the this that these those its their his her our your each every some any no all',
  preposition:
    'in on at by for from with of under over between among through after before during within without against toward into across despite',
  conjunction:
    'because if when while where whether since so although unless until as and but how what who which why',
  pronoun: 'it they he she we you i there',
  to: 'to',
  number:
    'one two three four five six seven eight nine ten eleven twelve twenty thirty half about nearly',
  answer: 'yes no',
};

const classOfWord = new Map(
  Object.entries(members).flatMap(([name, words]) =>
    words.split(' ').map((word) => [word, name as WordClass] as const),
  ),
);

/** Nouns and prepositions that only look like a participle. */
const notGerund =
  /^(?:king|ring|spring|string|thing|wing|beijing|during|nothing|something|anything|everything)$/u;

/** The class of the first word of `text`; “Yes, …” and “No, …” are answers, “no …” is a determiner. */
export const firstWordClass = (text: string): WordClass => {
  const start = text.trim().replace(/^[“‘"'(]+/u, '');
  if (/^[-−$€£]?\d/u.test(start)) return 'number';
  const [word = ''] = /^[\p{L}’']+/u.exec(start) ?? [];
  const lower = word.toLowerCase();
  if (/^(?:yes|no)\b[,:;.]/iu.test(start)) return 'answer';
  const known = lower === 'no' ? 'article' : classOfWord.get(lower);
  if (known !== undefined) return known;
  return /^\p{L}{2,}ing$/u.test(lower) && !notGerund.test(lower) ? 'gerund' : 'other';
};
