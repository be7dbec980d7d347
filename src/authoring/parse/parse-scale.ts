import type { AuthoredScale } from '../authored.ts';
import { countLines, excerpt, isBlank, isList, tokensOf } from './blocks.ts';
import { readReviewBy, refuseOtherFields } from './fields.ts';
import { refuseBoxes } from './option-lookalike.ts';
import { refuseDuplicateOptions } from './option-set.ts';
import type { Question, QuestionContext } from './question-context.ts';

const mostOptions = 9;

/** One entry of the list: a line of text, and nothing below it. */
const readEntry = (raw: string, line: number, { dialect, report }: QuestionContext) => {
  const [head = '', ...rest] = raw.trimEnd().split('\n');
  const written = /^- +(\S.*)$/u.exec(head)?.[1];
  if (written === undefined) {
    report(
      line,
      `\`${excerpt(head)}\` is not written as an option of a scale`,
      'write `- text`, starting at the left margin',
    );
  }
  for (const [index, text] of rest.entries()) {
    if (isBlank(text)) continue;
    report(
      line + 1 + index,
      `\`${excerpt(text)}\` is below an option of a scale`,
      'write each option on one line; scales have no rationales and no source',
    );
  }
  return { line, text: dialect.richLine(written ?? head.replace(/^\s*(?:[-*+]|\d+[.)])\s*/u, '')) };
};

/** Reads a biographic question: a stem and a list of options in their order. Null, after reports, where it cannot be used. */
export const parseScale = (question: Question, context: QuestionContext): AuthoredScale | null => {
  const { id, line, fields, blocks } = question;
  const { report, dialect, frontMatter } = context;
  refuseOtherFields(fields, ['linked', 'reviewBy'], 'a biographic scale', line, report);
  refuseBoxes(blocks, 'a biographic question', report);

  const at = blocks.findLastIndex(({ token }) => isList(token));
  const list = blocks[at];
  if (list === undefined || !isList(list.token)) {
    report(
      line,
      'the question has no options',
      'write them as a list, as in `- Very often`; if this is a list of examples, name its question with `examplesOf=…`',
    );
    return null;
  }
  const before = blocks[at - 1];
  if (before !== undefined && isList(before.token)) {
    report(
      list.line,
      'the options are broken into two lists',
      'begin each of them with `-`, and put a paragraph after any list in the stem',
    );
    return null;
  }
  for (const block of blocks.slice(at + 1)) {
    report(
      block.line,
      `\`${excerpt(block.token.raw)}\` comes after the options, where it would not be shown`,
      'move it into the stem, or remove it',
    );
  }
  let optionLine = list.line;
  const options = list.token.items.map((item) => {
    const option = readEntry(item.raw, optionLine, context);
    optionLine += countLines(item.raw);
    return option;
  });
  if (options.length < 2 || options.length > mostOptions) {
    report(
      list.line,
      `the scale has ${options.length === 1 ? '1 option' : `${options.length} options`}`,
      `write 2 to ${mostOptions} of them`,
    );
  }
  refuseDuplicateOptions(options, true, report);
  const stem = dialect.richBlocks(tokensOf(blocks.slice(0, at)));
  if (stem.plain === '') {
    report(
      line,
      'the question has no stem',
      'write the question itself between the id and the options',
    );
  }
  return {
    kind: 'scale',
    id,
    line,
    stem,
    asOf: frontMatter.asOf,
    reviewBy: readReviewBy(fields, frontMatter, line, report),
    options,
    linked: fields.get('linked') ?? null,
  };
};
