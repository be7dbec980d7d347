import type { Tokens } from 'marked';
import type { Report } from '../fault.ts';
import { excerpt } from './blocks.ts';
import type { Block } from './blocks.ts';
import { refuseMarks } from './read-marks.ts';

/** A heading and what stands below it, up to the next heading of its depth or higher. */
export type Part = {
  /** Without its `#`. */
  readonly heading: string;
  readonly line: number;
  readonly blocks: readonly Block[];
};

export type Outline = {
  readonly title: string;
  /** What stands between the title and the first question. */
  readonly preface: readonly Block[];
  readonly questions: readonly Part[];
};

const isHeadingToken = ({ token }: Block): boolean => token.type === 'heading';

/** Whether a text became a heading by a line of dashes below it, which no author means. */
const isUnderlined = ({ token }: Block): boolean => !/^ {0,3}#/u.test(token.raw);

const isHeading = (block: Block, depth: number): boolean =>
  isHeadingToken(block) && !isUnderlined(block) && (block.token as Tokens.Heading).depth === depth;

/** The id of a question, and its fields, if it has any. */
const questionHeading = /^[a-z0-9]+(?:-[a-z0-9]+)+(?:\s*\{.*\})?$/u;

const headingText = ({ token }: Block): string => (token as Tokens.Heading).text.trim();

type Parts = { readonly before: readonly Block[]; readonly parts: readonly Part[] };

/** The parts that begin where `begins` says so, with a heading, and what stands before the first. */
const splitWhere = (blocks: readonly Block[], begins: (block: Block) => boolean): Parts => {
  const starts = blocks.flatMap((block, index) => (begins(block) ? [index] : []));
  return {
    before: blocks.slice(0, starts[0] ?? blocks.length),
    parts: starts.map((start, n) => {
      const heading = blocks[start] as Block;
      return {
        heading: headingText(heading),
        line: heading.line,
        blocks: blocks.slice(start + 1, starts[n + 1] ?? blocks.length),
      };
    }),
  };
};

/** The parts that headings of `depth` make of `blocks`. */
export const splitAtHeadings = (blocks: readonly Block[], depth: number): Parts =>
  splitWhere(blocks, (block) => isHeading(block, depth));

/** Whether a heading that is too deep was meant to begin a question. */
const isTooDeepQuestion = (block: Block, deepest: number): boolean =>
  isHeadingToken(block) &&
  !isUnderlined(block) &&
  (block.token as Tokens.Heading).depth > deepest &&
  questionHeading.test(headingText(block));

/** Reports headings that are deeper than a file of its kind has, or made by a line of dashes below a text. */
export const checkHeadings = (blocks: readonly Block[], deepest: number, report: Report): void => {
  for (const block of blocks.filter(isHeadingToken)) {
    const { depth } = block.token as Tokens.Heading;
    if (isUnderlined(block)) {
      report(
        block.line,
        `a line of ${depth === 1 ? '`=`' : 'dashes'} turns \`${excerpt(headingText(block))}\` into a heading`,
        depth === 1
          ? 'remove the line below it'
          : 'put a blank line before the dashes, or remove them',
      );
    } else if (depth > deepest) {
      report(
        block.line,
        `a heading of level ${depth}, which this kind of file does not have`,
        isTooDeepQuestion(block, deepest)
          ? `write \`## ${headingText(block).replace(/\s*\{.*$/u, '')}\``
          : `use no heading deeper than \`${'#'.repeat(deepest)}\`, or make the line bold instead`,
      );
    }
  }
};

/**
 * Splits a file of questions into its title, what precedes the questions, and one part a question. `deepest` is the depth of
 * heading that a file of its kind may have.
 */
export const readOutline = (
  blocks: readonly Block[],
  firstLine: number,
  deepest: number,
  report: Report,
): Outline => {
  const [first, ...rest] = blocks;
  const hasTitle = first !== undefined && isHeading(first, 1);
  if (!hasTitle || headingText(first) === '') {
    report(
      first?.line ?? firstLine,
      'the file does not begin with a title',
      'write one below the front matter, as in `# Treaties`',
    );
  }
  if (hasTitle) refuseMarks([first], report);
  const written = hasTitle ? rest : blocks;
  for (const extra of written.filter((block) => isHeading(block, 1))) {
    report(
      extra.line,
      `a second title, \`${excerpt(headingText(extra))}\``,
      'begin a question with `##`, and put another set into a file of its own',
    );
  }
  const { before, parts } = splitWhere(
    written.filter((block) => !isHeading(block, 1)),
    (block) => isHeading(block, 2) || isTooDeepQuestion(block, deepest),
  );
  if (parts.length === 0) {
    report(
      firstLine,
      'the file has no question',
      'begin one with a heading, as in `## gov-treaty-ratification {difficulty=1}`',
    );
  }
  return {
    title: hasTitle ? headingText(first) : '',
    preface: before,
    questions: parts,
  };
};
