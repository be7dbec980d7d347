import type { Token, Tokens } from 'marked';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};

const withoutEntities = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|nbsp);/gu, (_, name: string) => named[name] ?? '');

/** The text of one token, with a line break after each block inside it. */
const tokenText = (token: Token): string => {
  switch (token.type) {
    case 'space':
    case 'checkbox':
    case 'def':
      return '';
    case 'br':
      return ' ';
    case 'hr':
      return '\n';
    case 'math':
      return String(token['tex']);
    case 'list':
      return (token as Tokens.List).items.map(({ tokens }) => plainText(tokens)).join('\n') + '\n';
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows]
        .map((row) => `${row.map((cell) => plainText(cell.tokens)).join(' ')}\n`)
        .join('');
    }
    default: {
      const children = 'tokens' in token ? token.tokens : undefined;
      const text =
        children === undefined
          ? withoutEntities('text' in token ? token.text : '')
          : plainText(children);
      // The text of an entry in a list is a block as well, though no paragraph: what is nested stands below it.
      const isEntry = token.type === 'text' && children !== undefined;
      return isEntry || ['paragraph', 'heading', 'blockquote', 'code'].includes(token.type)
        ? `${text}\n`
        : text;
    }
  }
};

/** What a reader reads, without the marks of markdown; lines end where blocks end, other white space is one space. */
export const plainText = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => {
      const text = tokenText(token);
      return token.type === 'text' && !('tokens' in token && token.tokens)
        ? text.replaceAll(/\s+/gu, ' ')
        : text;
    })
    .join('')
    .replaceAll(/\n+/gu, '\n')
    .replace(/^\n+|\n+$/gu, '');
