import { Lexer, Marked, Parser } from 'marked';
import type { Token } from 'marked';
import type { RichText } from '../authored.ts';
import { curlQuotes } from './curl-quotes.ts';
import { escapeHtml } from './escape-html.ts';
import { markExtension } from './mark-extension.ts';
import { mathExtension } from './math-extension.ts';
import { plainText } from './plain-text.ts';

/** The dialect of markdown that the bank is written in: GitHub's, with marked portions, and formulas where a file asks for them. */
export type Markdown = {
  readonly math: boolean;
  readonly blocks: (markdown: string) => Token[];
  /** Blocks of HTML from tokens that `blocks` made. */
  readonly richBlocks: (tokens: Token[]) => RichText;
  /** A line of text, without a paragraph around it. */
  readonly richLine: (markdown: string) => RichText;
  /** A line of text from the tokens inside a paragraph that `blocks` made, or from some of them. */
  readonly richInline: (tokens: Token[]) => RichText;
};

/** The source that tokens were made of. */
export const rawOf = (tokens: readonly Token[]): string => tokens.map(({ raw }) => raw).join('');

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
  const richInline = (tokens: Token[]): RichText => ({
    markdown: rawOf(tokens),
    html: curlQuotes(Parser.parseInline(tokens, options)),
    plain: plainText(tokens),
  });
  return {
    math,
    blocks: (markdown) => Lexer.lex(markdown, options),
    richBlocks: (tokens) => ({
      markdown: rawOf(tokens).trim(),
      html: curlQuotes(Parser.parse(tokens, options).trim()),
      plain: plainText(tokens),
    }),
    richInline,
    richLine: (markdown) => ({ ...richInline(Lexer.lexInline(markdown, options)), markdown }),
  };
};

export const plainMarkdown = createMarkdown(false);
export const mathMarkdown = createMarkdown(true);

export const noText: RichText = { markdown: '', html: '', plain: '' };
