import { Lexer, Marked, Parser } from 'marked';
import type { Token } from 'marked';
import type { RichText } from '../authored.ts';
import { escapeHtml } from './escape-html.ts';
import { markExtension } from './mark-extension.ts';
import { mathExtension } from './math-extension.ts';
import { plainText } from './plain-text.ts';

/** The dialect of markdown that the bank is written in: GitHub's, with marked portions, and formulas where a file asks for them. */
export type Markdown = {
  readonly math: boolean;
  readonly blocks: (markdown: string) => Token[];
  readonly walk: (tokens: Token[], visit: (token: Token) => void) => void;
  /** Blocks of HTML from tokens that `blocks` made. */
  readonly richBlocks: (tokens: Token[]) => RichText;
  /** A line of text, without a paragraph around it. */
  readonly richLine: (markdown: string) => RichText;
};

const createMarkdown = (math: boolean): Markdown => {
  const marked = new Marked({ gfm: true });
  marked.use({ extensions: math ? [markExtension, mathExtension] : [markExtension] });
  marked.use({
    // Addresses in a memo or a letter are text, not links.
    tokenizer: { url: () => undefined },
    // Raw HTML and images are faults; should one slip through, it is shown as text and never as markup.
    renderer: {
      html: ({ text }) => escapeHtml(text),
      image: ({ raw }) => escapeHtml(raw),
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        if (!href.startsWith('https://')) return text;
        return `<a href="${escapeHtml(href)}" target="_blank" rel="noreferrer">${text}</a>`;
      },
    },
  });
  const options = marked.defaults;
  return {
    math,
    blocks: (markdown) => Lexer.lex(markdown, options),
    walk: (tokens, visit) => {
      void marked.walkTokens(tokens, visit);
    },
    richBlocks: (tokens) => ({
      markdown: tokens
        .map(({ raw }) => raw)
        .join('')
        .trim(),
      html: Parser.parse(tokens, options).trim(),
      plain: plainText(tokens),
    }),
    richLine: (markdown) => {
      const tokens = Lexer.lexInline(markdown, options);
      return { markdown, html: Parser.parseInline(tokens, options), plain: plainText(tokens) };
    },
  };
};

export const plainMarkdown = createMarkdown(false);
export const mathMarkdown = createMarkdown(true);

export const noText: RichText = { markdown: '', html: '', plain: '' };
