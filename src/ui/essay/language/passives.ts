import type { Root, SentenceContent } from 'nlcst';
import { toString } from 'nlcst-to-string';
import { visit } from 'unist-util-visit';

/*
 * retext-passive knows irregular participles only, and only right behind the verb: "was written", not "was repealed" or "was
 * not written". This adds the regular ones, and what may stand between.
 */

const formsOfBe: ReadonlySet<string> = new Set('am are is was were be been being'.split(' '));

/** What ends in -ed and is no participle, or is an adjective far more often than part of a passive. */
const notPassive: ReadonlySet<string> = new Set(
  (
    'afraid agreed ahead bed bored complicated concerned confused convinced crowded dead detailed determined embedded excited ' +
    'exhausted experienced frightened hatred hundred indeed interested kindred limited mixed naked need pleased prepared red ' +
    'relaxed related sacred satisfied scared seed skilled sophisticated speed surprised talented tired united used varied wicked worried'
  ).split(' '),
);

const isBetween = (word: string): boolean =>
  formsOfBe.has(word) ||
  word.endsWith('ly') ||
  ['not', 'never', 'often', 'always', 'also'].includes(word);

const isRegularParticiple = (word: string): boolean =>
  /^[\p{L}’'-]{2,}ed$/u.test(word) && !word.endsWith('eed') && !notPassive.has(word);

const offsetsOf = (
  from: SentenceContent,
  to: SentenceContent,
): readonly [number, number] | null => {
  const start = from.position?.start.offset;
  const end = to.position?.end.offset;
  return start === undefined || end === undefined ? null : [start, end];
};

/** Where a form of "be" and a regular participle stand together, as offsets from the one to the end of the other. */
export const regularPassives = (tree: Root): readonly (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = [];
  visit(tree, 'SentenceNode', (sentence) => {
    let be: SentenceContent | null = null;
    for (const node of sentence.children) {
      if (node.type === 'WhiteSpaceNode') continue;
      const word = node.type === 'WordNode' ? toString(node).toLowerCase() : '';
      if (be !== null && isRegularParticiple(word)) {
        const place = offsetsOf(be, node);
        if (place !== null) found.push(place);
      }
      if (formsOfBe.has(word)) be ??= node;
      else if (!isBetween(word)) be = null;
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
