import type { Token, Tokens } from 'marked';

/** Visits tokens and all inside them in reading order. Marked's own walk gathers a list of results at every level. */
export const walkTokens = (tokens: readonly Token[], visit: (token: Token) => void): void => {
  for (const token of tokens) {
    visit(token);
    if (token.type === 'list') {
      walkTokens((token as Tokens.List).items, visit);
    } else if (token.type === 'table') {
      const { header, rows } = token as Tokens.Table;
      for (const cell of [...header, ...rows.flat()]) walkTokens(cell.tokens, visit);
    } else if ('tokens' in token && token.tokens !== undefined) {
      walkTokens(token.tokens, visit);
    }
  }
};
