import type { Token, Tokens } from 'marked';
import type { Report } from '../fault.ts';
import { countLines, excerpt } from './blocks.ts';
import type { Block } from './blocks.ts';
import { checkLineStarts, checkText } from './check-text.ts';
import type { Markdown } from './markdown.ts';
import { renderMath } from './math-extension.ts';

const checkLink = ({ href }: Tokens.Link, line: number, report: Report): void => {
  if (href.startsWith('https://')) return;
  if (href.startsWith('http://')) {
    report(
      line,
      `the link to ${href} is not encrypted`,
      `write \`https://${href.slice(7)}\`, or a source that has it`,
    );
  } else {
    report(
      line,
      `the link to \`${href}\` leads to no page of the web`,
      'write its whole address, beginning with `https://`, or only its text',
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
      'mend the LaTeX, or write `\\$` where money is meant',
    );
  }
};

const checkToken = (token: Token, line: number, math: boolean, report: Report): void => {
  switch (token.type) {
    case 'html':
      report(
        line,
        `raw HTML, \`${excerpt(token.raw)}\``,
        'write it as markdown, or `\\<` for the character',
      );
      return;
    case 'image':
      report(line, 'an image, which the bank does not hold', 'say it in words or in a table');
      return;
    case 'def':
      report(
        line,
        'a link whose address stands apart from it, which shows nothing where it stands',
        'write the link in its place, as `[what it is](https://where.it.is)`',
      );
      return;
    case 'del':
      report(
        line,
        `\`${excerpt(token.raw)}\` shows as struck out`,
        'write `\\~` for the character',
      );
      return;
    case 'code':
      if ((token as Tokens.Code).codeBlockStyle === 'indented') {
        report(
          line,
          `\`${excerpt(token.raw)}\` is indented so far that it shows as program code`,
          'begin it at the margin, or two spaces in under an option',
        );
      }
      return;
    case 'paragraph':
      checkLineStarts(token.raw, line, report);
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

/** Reports what no text of the bank may hold, wherever in a file it stands. */
export const checkMarkdown = (
  blocks: readonly Block[],
  dialect: Markdown,
  report: Report,
): void => {
  for (const { token: block, line } of blocks) {
    let searchFrom = 0;
    // Lines are counted for what is reported only: counting them for every token took longer than reading the tokens.
    const reportHere: Report = (below, problem, cure) => {
      const above = countLines(block.raw.slice(0, searchFrom).trimStart());
      report(line + above + below, problem, cure);
    };
    dialect.walk([block], (token) => {
      const [firstLine = ''] = token.raw.trim().split('\n', 1);
      const found = block.raw.indexOf(firstLine, searchFrom);
      if (found !== -1) searchFrom = found;
      checkToken(token, 0, dialect.math, reportHere);
    });
  }
};
