import type { Report } from '../fault.ts';
import { countLines, excerpt } from './blocks.ts';

type Slip = {
  readonly pattern: RegExp;
  /** Whether it is a slip in files with `math: true` (true), in those without (false), or in both. */
  readonly math?: boolean;
  readonly problem: (found: string) => string;
  readonly cure: string;
};

/** What stands between the dollar signs of a formula, and never between those of two amounts of money. */
const insideFormula = [
  // A power or an index.
  String.raw`[^$\n]*[\^_][^$\n]*`,
  // Letters that stand alone, as in 2x.
  String.raw`[^$\na-zA-Z]*(?:[a-zA-Z](?![a-zA-Z])[^$\na-zA-Z]*)+`,
  // Numbers that are added or compared.
  String.raw`[\d\s.,+*/=<>-]*[+*=<>][\d\s.,+*/=<>-]*`,
].join('|');

/** Either holds a command, as `\frac`; or has no space within its signs, nor a figure behind them, as the second amount has. */
const formula = new RegExp(
  String.raw`\$[^$\n]*\\[a-zA-Z]+[^$\n]*\$|\$(?!\s)(?:${insideFormula})(?<!\s)\$(?!\d)`,
  'u',
);

/** What remains in plain text when a mark of markdown was written wrong: markdown shows it as it stands and says nothing. */
const slips: readonly Slip[] = [
  {
    pattern: /\]\s?\{[^}\n]*\}?|\{#[^}\n]*\}?/u,
    problem: (found) => `\`${found}\` does not belong to a marked portion`,
    cure: 'write a marked portion as `[its text]{#1}`, with a number and no space before the brace',
  },
  {
    pattern: /!?\[[^[\]\n]+\]\[[^[\]\n]*\]/u,
    problem: (found) => `\`${found}\` leads nowhere and would be shown just as it is written`,
    cure: 'write a complete link, as in `[what it is](https://where.it.is)`, or `\\[` for the bracket itself',
  },
  {
    pattern: /\[\^[^[\]\n]+\]/u,
    problem: (found) => `\`${found}\` is a footnote, which the bank does not support`,
    cure: 'put it into the text',
  },
  {
    pattern: /‹[^›\n]*›/u,
    problem: (found) => `\`${found}\` is not filled in`,
    cure: 'replace it with what it asks for',
  },
  {
    pattern: /\*\*/u,
    problem: () => 'asterisks `**` that make nothing bold',
    cure: 'put `**` on both sides of the words, with no space inside',
  },
  {
    pattern: /`/u,
    problem: () => 'a backtick without a partner',
    cure: 'put one on each side of the code, or write `` \\` `` for the character itself',
  },
  {
    pattern: /\$/u,
    math: true,
    problem: () => 'a dollar sign that does not open or close a formula',
    cure: 'put `$` on both sides of the formula, or write `\\$` for money',
  },
  {
    pattern: formula,
    math: false,
    problem: (found) => `\`${found}\` looks like a formula, but this file does not use formulas`,
    cure: 'add `math: true` to the front matter',
  },
];

const slipsWith = slips.filter(({ math }) => math !== false);
const slipsWithout = slips.filter(({ math }) => math !== true);

const lineSlips: readonly Slip[] = [
  {
    pattern: /^#{1,6}[A-Za-z].*$/mu,
    problem: (found) => `\`${found}\` is not a heading, because a space is missing`,
    cure: 'put a space after the `#`',
  },
  {
    pattern: /^[-*+][A-Za-z][^*\n]*$/mu,
    problem: (found) => `\`${found}\` is not a list item, because a space is missing`,
    cure: 'put a space after its first character',
  },
  {
    pattern: /^[ \t]*\|.*\|[ \t]*$|^[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+$/mu,
    problem: (found) => `\`${found.trim()}\` does not belong to a table`,
    cure: 'put a line of dashes below the first row of the table, with the same number of columns, as in `| --- | --- |`',
  },
];

const reportSlips = (
  slipsHere: readonly Slip[],
  text: string,
  line: number,
  report: Report,
): void => {
  for (const { pattern, problem, cure } of slipsHere) {
    const found = pattern.exec(text);
    if (found === null) continue;
    report(line + countLines(text.slice(0, found.index)), problem(excerpt(found[0])), cure);
  }
};

/** Reports lines of a paragraph, given as its source, that were meant as a heading, an entry of a list or a row of a table. */
export const checkLineStarts = (raw: string, line: number, report: Report): void => {
  reportSlips(lineSlips, raw, line, report);
};

/** Reports slips of markdown in a piece of plain text that begins on `line`. */
export const checkText = (text: string, line: number, math: boolean, report: Report): void => {
  reportSlips(math ? slipsWith : slipsWithout, text, line, report);
};
