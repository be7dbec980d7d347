import type { AuthoredItem, AuthoredSet } from '../authored.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { rankElements } from './rank-elements.ts';
import { diceSimilarity, trigrams } from './trigram-similarity.ts';

const highestSimilarity = 0.8;

export type Placed = { readonly item: AuthoredItem; readonly set: AuthoredSet };

export type NearDuplicate = {
  readonly first: Placed;
  readonly second: Placed;
  readonly similarity: number;
};

/**
 * What makes a question the one it is, in parts that must all be alike before two questions count as alike. Where the stem
 * alone does not say what is asked, more parts are compared: the marked portion and its sentence, the options of a
 * question about a passage, and the scale question that a list of examples belongs to.
 */
const partsOf = ({ item, set }: Placed): readonly string[] => {
  const stem = item.stem.plain;
  switch (item.kind) {
    case 'choice': {
      if (item.mark !== null) return [stem, item.mark.sentence, item.mark.plain];
      if (set.passage === null) return [stem];
      return [
        stem,
        item.options
          .map(({ text }) => text.plain)
          .toSorted()
          .join('\n'),
      ];
    }
    case 'examples': {
      const parent = set.items.find(({ id }) => id === item.parent);
      return [stem, parent?.stem.plain ?? ''];
    }
    case 'scale':
    case 'essay':
      return [stem];
    default:
      throw new Error(`unknown kind of question ${JSON.stringify(item satisfies never)}`);
  }
};

/** Pairs of questions whose stems are nearly the same. Takes the sets of one section. */
export const findNearDuplicates = (sets: readonly AuthoredSet[]): readonly NearDuplicate[] => {
  const compared = sets
    .flatMap((set) => set.items.map((item) => ({ item, set })))
    .map((placed) => ({ placed, texts: partsOf(placed) }));
  const ranked = rankElements(trigrams(compared.flatMap(({ texts }) => texts)));
  let next = 0;
  const entries = compared.map(({ placed, texts }) => {
    const parts = ranked.slice(next, next + texts.length);
    next += texts.length;
    return { placed, parts };
  });
  // The part that tells questions apart: behind a stem that many share.
  const telling = entries.map(({ parts }) => parts[1] ?? parts[0] ?? new Int32Array());
  return candidatePairs(telling, highestSimilarity).flatMap(([earlier, later]) => {
    const first = entries[earlier];
    const second = entries[later];
    if (first === undefined || second === undefined) return [];
    if (first.parts.length !== second.parts.length) return [];
    let similarity = 1;
    for (const [part, own] of second.parts.entries()) {
      const other = first.parts[part] ?? new Int32Array();
      similarity = Math.min(similarity, diceSimilarity(other, own, highestSimilarity));
      if (similarity === 0) return [];
    }
    return [{ first: first.placed, second: second.placed, similarity }];
  });
};
