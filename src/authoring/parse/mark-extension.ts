import type { TokenizerAndRendererExtension } from 'marked';

/** Marked portions, written `[text]{#1}`, become `<u data-mark="1">text</u><sup data-mark-number>1</sup>`. */
export const markExtension: TokenizerAndRendererExtension = {
  name: 'mark',
  level: 'inline',
  start: (source) => source.indexOf('['),
  tokenizer(source) {
    const found = /^\[((?:\\.|[^[\]\\])+)\]\{#(\d+)\}/u.exec(source);
    if (found === null) return undefined;
    const [raw, text = '', name = ''] = found;
    return { type: 'mark', raw, name, text, tokens: this.lexer.inlineTokens(text) };
  },
  renderer(token) {
    const name = String(token['name']);
    const text = this.parser.parseInline(token.tokens ?? []);
    return `<u data-mark="${name}">${text}</u><sup data-mark-number>${name}</sup>`;
  },
};
