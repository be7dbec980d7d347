import type { AuthoredChoice, AuthoredSet } from '../authored.ts';
import { contentWords } from './content-words.ts';

/** One question whose stem names the key of another. */
export type Leak = {
  readonly from: Placed;
  readonly to: Placed;
  /** The words of the key that the other stem holds. */
  readonly words: readonly string[];
};

type Placed = { readonly item: AuthoredChoice; readonly set: AuthoredSet };

/** A word that more questions of a topic hold names a matter of the topic, not an answer. */
const mostQuestions = 5;
/** Of what is asked, the other question must speak too (the key's words apart): else the two only share a phrase. */
const leastShared = 1;

type Entry = {
  readonly placed: Placed;
  readonly stem: ReadonlySet<string>;
  readonly key: ReadonlySet<string>;
  readonly distractors: readonly ReadonlySet<string>[];
};

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  part.size > 0 && [...part].every((word) => whole.has(word));

const entriesOf = (sets: readonly AuthoredSet[]): readonly Entry[] =>
  sets.flatMap((set) =>
    set.items
      .filter((item) => item.kind === 'choice')
      .map((item) => {
        const wordsOf = (isKey: boolean) =>
          item.options
            .filter((option) => option.isKey === isKey)
            .map(({ text }) => contentWords(text));
        return {
          placed: { item, set },
          stem: contentWords(item.stem),
          key: wordsOf(true)[0] ?? new Set(),
          distractors: wordsOf(false),
        };
      }),
  );

const leaksInTopic = (entries: readonly Entry[]): readonly Leak[] => {
  const holders = new Map<string, Entry[]>();
  for (const entry of entries) {
    const words = new Set([entry.stem, entry.key, ...entry.distractors].flatMap((set) => [...set]));
    for (const word of words) {
      const found = holders.get(word);
      if (found === undefined) holders.set(word, [entry]);
      else found.push(entry);
    }
  }
  const isRare = (word: string): boolean => (holders.get(word)?.length ?? 0) <= mostQuestions;
  return entries.flatMap((to) => {
    const telling = [...to.key].find((word) => isRare(word) && !to.stem.has(word));
    if (telling === undefined) return [];
    return (holders.get(telling) ?? [])
      .filter(
        (from) =>
          from !== to &&
          isWithin(to.key, from.stem) &&
          !to.distractors.some((distractor) => isWithin(distractor, from.stem)) &&
          [...to.stem].filter((word) => from.stem.has(word) && isRare(word) && !to.key.has(word))
            .length >= leastShared,
      )
      .map((from) => ({ from: from.placed, to: to.placed, words: [...to.key] }));
  });
};

/**
 * Questions of job knowledge whose stem tells the key of another of their topic. *All* words of that key that carry matter
 * stand in the stem; one of them at least is rare in the topic and missing from the key's own stem; no distractor stands
 * there as well; and the two stems share a rare word besides, so that they speak of the same matter. Words are compared, not
 * meaning: it misses what is said in other words; and where it finds two questions that answer each other in no way, other words in one
 * of them part them. English is left out, where a passage holds the answers by design. Takes sets of any section.
 */
export const findLeaks = (sets: readonly AuthoredSet[]): readonly Leak[] => {
  const own = sets.filter(({ section }) => section === 'job-knowledge');
  return [...new Set(own.map(({ topic }) => topic))].flatMap((topic) =>
    leaksInTopic(entriesOf(own.filter((set) => set.topic === topic))),
  );
};
