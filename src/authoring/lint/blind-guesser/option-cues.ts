import type { AuthoredChoice, AuthoredOption } from '../../authored.ts';
import { contentWords } from '../content-words.ts';
import { firstWordClass } from '../first-word-class.ts';
import { optionLength } from '../option-lengths.ts';
import { asNumbers } from '../option-numbers.ts';

/** Something about an option that can be seen without knowing what it means; one value for each option of `item`. */
export type Cue = {
  readonly name: string;
  readonly of: (item: AuthoredChoice) => readonly number[];
};

const hedge =
  /\b(?:may|might|can|could|usually|often|generally|mostly|mainly|tends?|typically|likely|probably|some|sometimes|partly|largely|about|nearly|roughly|unless|rather|more|less)\b/iu;
const absolute =
  /\b(?:always|never|only|all|none|every|each|entirely|completely|exclusively|solely|must|no|any|whole|fully)\b/iu;
const reason = /\b(?:because|since|so that|which|while|though|although|whose)\b/iu;
const negation = /\b(?:not|no|never|without|neither|nor|cannot)\b|n[’']t\b/iu;

/** As the candidate reads it: `NO CHANGE` stands for its marked portion. */
const seenText = (item: AuthoredChoice, { text }: AuthoredOption): string =>
  text.markdown === 'NO CHANGE' && item.mark !== null ? item.mark.plain : text.plain;

const byText =
  (measure: (text: string) => number) =>
  (item: AuthoredChoice): readonly number[] =>
    item.options.map((option) => measure(seenText(item, option)));

const has = (pattern: RegExp) => byText((text) => (pattern.test(text) ? 1 : 0));

const lengths = (item: AuthoredChoice): readonly number[] =>
  item.options.map((option) => Math.max(1, optionLength(item, option)));

/** 1 for the option whose value is `best`, shared where several have it. */
const winners = (
  values: readonly number[],
  best: (...values: number[]) => number,
): readonly number[] => {
  const winner = best(...values);
  const count = values.filter((value) => value === winner).length;
  return values.map((value) => (value === winner ? 1 / count : 0));
};

const share = (part: ReadonlySet<string>, whole: ReadonlySet<string>): number =>
  part.size === 0 ? 0 : [...part].filter((word) => whole.has(word)).length / part.size;

const jaccard = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const common = [...a].filter((word) => b.has(word)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
};

const allWords = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []);

// Three cues ask for it.
const knownLikeness = new WeakMap<AuthoredChoice, readonly number[]>();

/** How alike an option is to the others, by the words in common. */
const likeness = (item: AuthoredChoice): readonly number[] => {
  const earlier = knownLikeness.get(item);
  if (earlier !== undefined) return earlier;
  const words = item.options.map((option) => allWords(seenText(item, option)));
  const result = words.map(
    (own, index) =>
      words.reduce((sum, other, at) => (at === index ? sum : sum + jaccard(own, other)), 0) /
      Math.max(1, words.length - 1),
  );
  knownLikeness.set(item, result);
  return result;
};

/** How many of the options begin as this one does. */
const sharing = (keys: readonly string[]): readonly number[] =>
  keys.map((key) => keys.filter((other) => other === key).length - 1);

const rank = (values: readonly number[]): readonly number[] =>
  values.map(
    (value) =>
      values.filter((other) => other < value).length +
      (values.filter((other) => other === value).length - 1) / 2,
  );

const firstWord = (text: string): string => /[\p{L}\p{N}’']+/u.exec(text)?.[0].toLowerCase() ?? '';

/** Every cue of the guesser. What an author reads is the name. */
export const optionCues: readonly Cue[] = [
  { name: 'longest', of: (item) => winners(lengths(item), Math.max) },
  { name: 'shortest', of: (item) => winners(lengths(item), Math.min) },
  { name: 'rank by length', of: (item) => rank(lengths(item)) },
  {
    name: 'length against the others',
    of: (item) => lengths(item).map((length) => Math.log(length)),
  },
  { name: 'hedge (may, usually, some …)', of: has(hedge) },
  { name: 'absolute word (only, every, must …)', of: has(absolute) },
  { name: 'negation', of: has(negation) },
  { name: 'reason or aside (because, which …)', of: has(reason) },
  { name: 'numeral', of: has(/\d/u) },
  { name: 'commas', of: byText((text) => text.split(',').length - 1) },
  { name: 'other punctuation', of: byText((text) => (text.match(/[;:—–()“”"]/gu) ?? []).length) },
  { name: 'capitals inside', of: has(/\s\p{Lu}/u) },
  {
    name: 'long words',
    of: byText((text) => text.replaceAll(/[^\p{L}]/gu, '').length / text.split(/\s+/u).length),
  },
  {
    name: 'words of the stem',
    of: (item) => {
      const stem = contentWords(item.stem);
      return item.options.map(({ text }) => share(contentWords(text), stem));
    },
  },
  { name: 'like the others', of: likeness },
  { name: 'most like the others', of: (item) => winners(likeness(item), Math.max) },
  { name: 'least like the others', of: (item) => winners(likeness(item), Math.min) },
  {
    name: 'first word shared',
    of: (item) => sharing(item.options.map((option) => firstWord(seenText(item, option)))),
  },
  {
    name: 'kind of first word shared',
    of: (item) => sharing(item.options.map((option) => firstWordClass(seenText(item, option)))),
  },
  {
    name: 'number in the middle',
    of: (item) => {
      const numbers = asNumbers(item.options.map(({ text }) => text.plain));
      if (numbers === null) return item.options.map(() => 0);
      return rank(numbers).map((place) => (place > 0 && place < numbers.length - 1 ? 1 : 0));
    },
  },
  {
    name: 'NO CHANGE',
    of: ({ options }) => options.map(({ text }) => (text.markdown === 'NO CHANGE' ? 1 : 0)),
  },
];
