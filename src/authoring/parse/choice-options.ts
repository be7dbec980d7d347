import type { Tokens } from 'marked';
import type { AuthoredOption, RichText } from '../authored.ts';
import type { Report } from '../fault.ts';
import { countLines, excerpt, isBlank, readBlocks } from './blocks.ts';
import type { Block } from './blocks.ts';
import { soundTokens } from './option-tokens.ts';
import { countMeantOptions, isMeantAsOption } from './option-lookalike.ts';
import { checkOptionSet } from './option-set.ts';
import { noText } from './markdown.ts';
import type { Markdown } from './markdown.ts';

/** What stands below the text of an option: its rationale, without the two spaces. */
type Below = { readonly markdown: string; readonly line: number };

const reportStray = (raw: string, line: number, option: string, report: Report): void => {
  report(
    line,
    `\`${excerpt(raw)}\` is below the option “${option}” but is not its rationale`,
    'put only one quotation (`  > …`) below each option, and start the next option at the left margin',
  );
};

const readRationale = (
  below: Below,
  option: string,
  dialect: Markdown,
  report: Report,
): RichText => {
  const blocks = readBlocks(dialect, below.markdown, below.line);
  const [first, ...more] = blocks;
  if (first === undefined) {
    report(
      below.line - 1,
      `the option “${option}” has no rationale`,
      'put one below it, indented by two spaces: `  > Why it is right, or why it is tempting but wrong.`',
    );
    return noText;
  }
  const stray = first.token.type === 'blockquote' ? more[0] : first;
  if (stray !== undefined) {
    reportStray(stray.token.raw, stray.line, option, report);
  }
  if (first.token.type !== 'blockquote') return noText;
  const inside = dialect.richBlocks((first.token as Tokens.Blockquote).tokens);
  if (inside.plain === '') {
    report(
      first.line,
      `the rationale of the option “${option}” is empty`,
      'say why the option is right, or why it is tempting but wrong',
    );
  }
  return inside;
};

/**
 * Reports a list, table or heading among `lines`, which continue the text of an option: joined to it, each would show as
 * words of the text. `line` is that of the option.
 */
const refuseBlocksInText = (
  lines: readonly string[],
  option: string,
  line: number,
  dialect: Markdown,
  report: Report,
): void => {
  if (lines.length === 0) return;
  // Only what continues the text is judged: an option may say `1946.` or `# one` itself.
  const continued = ['text', ...lines.map((text) => text.trimStart())].join('\n');
  const [first, second] = readBlocks(dialect, continued, line);
  if (first !== undefined && first.token.type !== 'paragraph') {
    // A line of dashes, which makes a heading of the lines above it, or a table of them.
    reportStray(lines.at(-1) ?? '', line + lines.length, option, report);
  } else if (second !== undefined) {
    reportStray(second.token.raw, second.line, option, report);
  }
};

/** One entry of the list of options. */
const readOption = (
  item: Tokens.ListItem,
  line: number,
  dialect: Markdown,
  report: Report,
): AuthoredOption => {
  const [head = '', ...below] = item.raw.trimEnd().split('\n');
  // A line meant as an option ends this one, wherever markdown puts it: what stands under it was written for it.
  const nextOption = below.findIndex(isMeantAsOption);
  const rest = nextOption === -1 ? below : below.slice(0, nextOption);
  const [, box = '', written = ''] = /^\s*(?:[-*+]|\d+[.)])\s*(\[.*?\])?\s*(.*)$/u.exec(head) ?? [];
  const isKey = /x/iu.test(box);
  const isSound = /^- \[[ x]\] \s*\S/u.test(head);
  if (written === '') {
    report(
      line,
      'an option without text',
      `write the text after the box, as in \`- [${isKey ? 'x' : ' '}] text\``,
    );
  } else if (!isSound) {
    report(
      line,
      `\`${excerpt(head)}\` is not written as an option`,
      `write \`- [${isKey ? 'x' : ' '}] ${excerpt(written)}\`, starting at the left margin`,
    );
  }
  for (const [index, text] of below.entries()) {
    if (isMeantAsOption(text)) {
      report(
        line + 1 + index,
        `\`${excerpt(text)}\` looks like an option but is not one`,
        'start it at the left margin, as `- [ ] text` or, for the key, `- [x] text`',
      );
    } else if (!isBlank(text) && !text.startsWith('  ')) {
      report(
        line + 1 + index,
        `\`${excerpt(text)}\` is not indented, so it becomes part of the option above it`,
        'put a blank line before it, or indent it by two spaces if it belongs to the option',
      );
    }
  }
  const textEnd = rest.findIndex((text) => isBlank(text) || /^\s*>/u.test(text));
  const continued = textEnd === -1 ? rest : rest.slice(0, textEnd);
  const text = [written, ...continued]
    .map((part) => part.trim())
    .join(' ')
    .trim();
  refuseBlocksInText(continued, excerpt(written), line, dialect, report);
  const tokens = isSound && nextOption === -1 ? soundTokens(item, text) : null;
  if (tokens !== null) {
    return {
      line,
      text: dialect.richInline(tokens.text),
      isKey,
      rationale: dialect.richBlocks(tokens.rationale),
    };
  }
  const belowText = {
    markdown: (textEnd === -1 ? [] : rest.slice(textEnd))
      .map((part) => part.replace(/^ {1,2}/u, ''))
      .join('\n'),
    line: line + 1 + continued.length,
  };
  return {
    line,
    text: dialect.richLine(text),
    isKey,
    rationale: readRationale(belowText, excerpt(text), dialect, report),
  };
};

/** Reads the list of options of a question with a key; reports all that keeps it from being four options with one key. */
export const readChoiceOptions = (
  { token, line }: Block,
  ignoreCase: boolean,
  dialect: Markdown,
  report: Report,
): readonly AuthoredOption[] => {
  const { items, raw } = token as Tokens.List;
  let optionLine = line;
  const firstBox = items.findIndex((item) => isMeantAsOption(item.raw.split('\n')[0] ?? ''));
  const options = items.flatMap((item, index) => {
    const option = index < firstBox ? [] : [readOption(item, optionLine, dialect, report)];
    optionLine += countLines(item.raw);
    return option;
  });
  if (firstBox > 0) {
    report(
      line,
      'a list in the stem runs into the options',
      'write the list in the stem with `*`, or put a paragraph between the two',
    );
  }
  // Where one was misread, that is the fault; that they are not four follows from it.
  if (countMeantOptions(raw) <= items.length - firstBox)
    checkOptionSet(options, line, ignoreCase, report);
  return options;
};
