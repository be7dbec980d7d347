import type { Mark } from '../authored.ts';
import type { Report } from '../fault.ts';
import { countLines, excerpt } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { Fields } from './fields.ts';
import { plainText } from './plain-text.ts';
import { walkTokens } from './walk-tokens.ts';

/** The sentence of `text` that holds the character at `at`; a short text without full stops is one sentence. */
const sentenceAround = (text: string, at: number): string => {
  const ends = [...text.matchAll(/[.!?]["”’)\]]*\s+(?=["“‘([]*[A-Z0-9])/gu)].map(
    ({ index, 0: end }) => index + end.length,
  );
  const start = ends.findLast((end) => end <= at) ?? 0;
  return text.slice(start, ends.find((end) => end > at) ?? text.length).trim();
};

/** The name of the mark that a question's fields name, also where it is written as in a passage: `#1`. */
export const namedMark = (fields: Fields): string | undefined =>
  fields.get('mark')?.replace(/^#/u, '');

/** All marked portions, in reading order. */
const findMarks = (blocks: readonly Block[]): Mark[] => {
  const marks: Mark[] = [];
  for (const { token: block, line } of blocks) {
    const text = plainText([block]);
    let searchFrom = 0;
    let plainFrom = 0;
    walkTokens([block], (token) => {
      if (token.type !== 'mark') return;
      searchFrom = Math.max(searchFrom, block.raw.indexOf(token.raw, searchFrom));
      const plain = plainText('tokens' in token ? (token.tokens ?? []) : []);
      plainFrom = Math.max(plainFrom, text.indexOf(plain, plainFrom));
      marks.push({
        name: String(token['name']),
        line: line + countLines(block.raw.slice(0, searchFrom)),
        plain,
        sentence: sentenceAround(text, plainFrom),
      });
    });
  }
  return marks;
};

/**
 * The marked portions of a passage or a stem, in reading order. Reports numbers that mark two portions, one of which may be
 * `above`: a stem is shown with its passage.
 */
export const readMarks = (
  blocks: readonly Block[],
  report: Report,
  above: readonly Mark[] = [],
): Mark[] => {
  const marks = findMarks(blocks);
  const lines = new Map(above.map(({ name, line }) => [name, line]));
  for (const { name, line } of marks) {
    const earlier = lines.get(name);
    if (earlier !== undefined) {
      report(
        line,
        `the mark #${name} is already used on line ${earlier}`,
        'give each marked portion its own number',
      );
    } else lines.set(name, line);
  }
  return marks;
};

/** Reports marked portions where no question can be about them, and which would be underlined there. */
export const refuseMarks = (blocks: readonly Block[], report: Report): void => {
  for (const { name, line, plain } of findMarks(blocks)) {
    report(
      line,
      `“${excerpt(plain)}” is marked in a place that no question can ask about`,
      `remove the brackets and \`{#${name}}\`; portions are marked in passages and stems of english-expression only`,
    );
  }
};
