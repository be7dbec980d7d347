import type { Root, SentenceContent, Word } from 'nlcst';
import { toString } from 'nlcst-to-string';
import { visit } from 'unist-util-visit';
import {
  formsOfBe,
  isIrregularParticiple,
  isRegularParticiple,
  mayStandBetween,
  plainFormsOfBe,
} from './passive-words.ts';

/*
 * retext-passive knows irregular participles only, and only right behind the verb: "was written", not "was repealed" or "was
 * not written". This adds the regular ones, and what may stand between: "was quickly taken", "isn't yet decided".
 */

const wordOf = (node: Word): string => toString(node).toLowerCase().replaceAll('’', "'");

const offsetsOf = (
  from: SentenceContent,
  to: SentenceContent,
): readonly [number, number] | null => {
  const start = from.position?.start.offset;
  const end = to.position?.end.offset;
  return start === undefined || end === undefined ? null : [start, end];
};

/** As in "openly and widely discussed". */
const joinsAdverbs = (before: string, word: string): boolean =>
  (word === 'and' || word === 'or') && before.endsWith('ly') && mayStandBetween(before);

/**
 * Passives that retext-passive does not find, as offsets from the form of "be" to the end of the participle. "Was very tired" is
 * none: it tells of a state, and the same goes for any participle behind "very", "more" or another word of degree.
 */
export const furtherPassives = (tree: Root): readonly (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = [];
  visit(tree, 'SentenceNode', (sentence) => {
    let be: SentenceContent | null = null;
    let before = '';
    for (const node of sentence.children) {
      if (node.type === 'WhiteSpaceNode') continue;
      const word = node.type === 'WordNode' ? wordOf(node) : '';
      const isNew = isIrregularParticiple(word) && !plainFormsOfBe.has(before);
      if (be !== null && (isNew || isRegularParticiple(word))) {
        const place = offsetsOf(be, node);
        if (place !== null) found.push(place);
      }
      if (formsOfBe.has(word)) be ??= node;
      else if (!mayStandBetween(word) && !joinsAdverbs(before, word)) be = null;
      before = word;
    }
  });
  return found;
};

/** The beginning of the form of "be" in front of a participle; the participle's own where none is. */
export const startWithBe = (text: string, participleStart: number): number => {
  const before = /\b(?:am|are|is|was|were|be|been|being)\s+$/iu.exec(
    text.slice(0, participleStart),
  );
  return before === null ? participleStart : before.index;
};
