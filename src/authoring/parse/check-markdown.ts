import type { Token, Tokens } from 'marked';
import type { Report } from '../fault.ts';
import { countLines, excerpt } from './blocks.ts';
import type { Block } from './blocks.ts';
import { checkLineStarts, checkText } from './check-text.ts';
import { renderMath } from './math-extension.ts';
import { isEndlessCode, reportEndlessCode } from './read-body.ts';
import { walkTokens } from './walk-tokens.ts';

const checkLink = ({ href }: Tokens.Link, line: number, report: Report): void => {
  if (href.startsWith('https://')) return;
  if (href.startsWith('http://')) {
    report(
      line,
      `the link to ${href} is not encrypted`,
      `write \`https://${href.slice(7)}\`, or link to a source that has it`,
    );
  } else {
    report(
      line,
      `the link to \`${href}\` does not lead to a web page`,
      'write its full address, beginning with `https://`, or keep only its text',
    );
  }
};

const checkMath = (tex: string, display: boolean, line: number, report: Report): void => {
  try {
    renderMath(tex, display);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ParseError') throw error;
    const [reason = ''] = error.message.trim().split('\n');
    report(
      line,
      `the formula \`${excerpt(tex)}\` cannot be rendered (${reason.replace(/[:\s]+$/u, '')})`,
      'fix the LaTeX, or write `\\$` if you mean money',
    );
  }
};

/** How many cells a line of a table has; a bar behind a backslash parts none. */
const countCells = (row: string): number =>
  row
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
    .split(/(?<!\\)\|/u).length;

/** Reports lines of a table of which markdown would drop a cell, and those that it takes for a row for lack of an empty line. */
const checkTable = ({ raw, header }: Tokens.Table, line: number, report: Report): void => {
  for (const [index, row] of raw.trimEnd().split('\n').entries()) {
    const cells = countCells(row);
    if (cells > header.length) {
      report(
        line + index,
        `the row \`${excerpt(row)}\` has ${cells} cells, but its table has only ${header.length}`,
        'remove what is extra, or add a column to the first two lines; write `\\|` for the character itself',
      );
    } else if (cells === 1 && header.length > 1 && !row.includes('|')) {
      report(
        line + index,
        `\`${excerpt(row)}\` becomes a row of the table above it`,
        'put a blank line before it',
      );
    }
  }
};

const checkToken = (token: Token, line: number, math: boolean, report: Report): void => {
  switch (token.type) {
    case 'html':
      report(
        line,
        `raw HTML, \`${excerpt(token.raw)}\``,
        'write it as markdown, or write `\\<` for the character itself',
      );
      return;
    case 'image':
      report(
        line,
        'an image, which the bank does not support',
        'put what it shows into words or a table',
      );
      return;
    case 'def':
      report(
        line,
        'a link with its address on a line of its own, where nothing is shown',
        'put the address into the link itself, as in `[what it is](https://where.it.is)`',
      );
      return;
    case 'del':
      report(
        line,
        `\`${excerpt(token.raw)}\` would be shown struck out`,
        'write `\\~` for the character itself',
      );
      return;
    case 'code':
      if ((token as Tokens.Code).codeBlockStyle === 'indented') {
        report(
          line,
          `\`${excerpt(token.raw)}\` is indented so far that it would be shown as program code`,
          'start it at the left margin, or two spaces in if it is below an option',
        );
      } else if (isEndlessCode(token)) {
        reportEndlessCode(line, report);
      }
      return;
    case 'paragraph':
      checkLineStarts(token.raw, line, report);
      return;
    case 'table':
      checkTable(token as Tokens.Table, line, report);
      return;
    case 'link':
      checkLink(token as Tokens.Link, line, report);
      return;
    case 'math':
      checkMath(String(token['tex']), token['display'] === true, line, report);
      return;
    case 'text':
      if (!('tokens' in token) || token.tokens === undefined)
        checkText(token.text, line, math, report);
      return;
    default:
  }
};

/** How many lines of `block` stand above the last of `visited`, its tokens in reading order. */
const linesAbove = (block: Token, visited: readonly Token[]): number => {
  let searchFrom = 0;
  for (const { raw } of visited) {
    const [firstLine = ''] = raw.trim().split('\n', 1);
    const found = block.raw.indexOf(firstLine, searchFrom);
    if (found !== -1) searchFrom = found;
  }
  return countLines(block.raw.slice(0, searchFrom).trimStart());
};

/** Reports what no text of the bank may hold, wherever in a file it stands; `math` where the file asks for formulas. */
export const checkMarkdown = (blocks: readonly Block[], math: boolean, report: Report): void => {
  for (const { token: block, line } of blocks) {
    const visited: Token[] = [];
    // Where a token stands is found for what is reported only: finding it for every token took longer than reading the tokens.
    const reportHere: Report = (below, problem, cure) => {
      report(line + linesAbove(block, visited) + below, problem, cure);
    };
    walkTokens([block], (token) => {
      visited.push(token);
      checkToken(token, 0, math, reportHere);
    });
  }
};
