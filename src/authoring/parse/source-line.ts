import type { Token, Tokens } from 'marked';
import type { AuthoredChoice } from '../authored.ts';
import type { Report } from '../fault.ts';
import { excerpt } from './blocks.ts';
import type { Block } from './blocks.ts';
import { noText, rawOf } from './markdown.ts';
import type { Markdown } from './markdown.ts';
import type { SplitQuestion } from './question-context.ts';

const example = '`Source: [what it is](https://where.it.is)`';

const isSource = ({ token }: Block): boolean =>
  token.type === 'paragraph' && token.raw.startsWith('Source:');

const looksLikeSource = ({ token }: Block): boolean =>
  /^[\s>*_-]*sources?\b[\s*_]*:?/iu.test(token.raw);

const checkLinks = (tokens: readonly Token[], line: number, report: Report): void => {
  const links = tokens.filter((token): token is Tokens.Link => token.type === 'link');
  if (links.length === 0) {
    report(line, 'the source has no link', `write ${example}`);
  }
  for (const link of links.filter(({ text, href }) => text.trim() === '' || text === href)) {
    report(line, `the link to ${link.href} does not say what it is`, `write ${example}`);
  }
  const between = tokens
    .filter((token) => token.type !== 'link')
    .map(({ raw }, index) => (index === 0 ? raw.replace(/^Source:/u, '') : raw).trim())
    .filter((text) => text !== '' && text !== ';' && text !== '.');
  for (const text of links.length === 0 ? [] : between) {
    report(
      line,
      `\`${excerpt(text)}\` in the source is not part of a link`,
      'put it inside the brackets of a link, and separate links with `;`',
    );
  }
};

/** Reads what follows the options of a question: the line that names its source, and nothing else. */
export const readSource = (
  { stem, options, after }: SplitQuestion,
  questionLine: number,
  dialect: Markdown,
  report: Report,
): Pick<AuthoredChoice, 'source' | 'sourceLine'> => {
  const source = after.find(isSource);
  for (const block of after.filter((each) => each !== source)) {
    const text = excerpt(block.token.raw);
    if (isSource(block)) {
      report(block.line, 'a second source line', 'put all the links on one line, separated by `;`');
    } else if (block.token.type === 'blockquote') {
      report(
        block.line,
        `the rationale \`${text}\` is not indented, so it does not belong to an option`,
        'indent it by two spaces',
      );
    } else if (block.token.type === 'html') {
      continue;
    } else if (looksLikeSource(block)) {
      report(block.line, `\`${text}\` is not written as a source`, `write ${example}`);
    } else {
      report(
        block.line,
        `\`${text}\` comes after the options, where it would not be shown`,
        'move it into the stem or into a rationale',
      );
    }
  }
  if (source === undefined) {
    // One that stands directly below the options became a part of the last; that is the fault reported.
    if (!after.some(looksLikeSource) && !/^Source:/mu.test(options.token.raw)) {
      const misplaced = stem.find(isSource);
      report(
        misplaced?.line ?? questionLine,
        'the question has no source',
        misplaced === undefined
          ? `end it with a line ${example}`
          : 'move this line below the options',
      );
    }
    return { source: noText, sourceLine: questionLine };
  }
  const tokens = (source.token as Tokens.Paragraph).tokens;
  checkLinks(tokens, source.line, report);
  const written = source.token.raw.trim().replace(/^Source:\s*/u, '');
  // As a rule, the tokens behind the word are the line that is wanted, and it need not be read again.
  const behind = tokens.slice(1);
  return {
    source: rawOf(behind) === written ? dialect.richInline(behind) : dialect.richLine(written),
    sourceLine: source.line,
  };
};
