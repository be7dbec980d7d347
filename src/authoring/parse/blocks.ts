import type { Token, Tokens } from 'marked';
import type { Markdown } from './markdown.ts';

/** A paragraph, list, heading … of a file, the line on which it begins, and the empty lines behind it. */
export type Block = {
  readonly token: Token;
  readonly line: number;
  readonly space: Token | null;
};

export const countLines = (text: string): number => {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
};

/**
 * The blocks of `markdown`, whose first line is line `firstLine` of its file. Tokens carry no positions, but what they were
 * made of adds up to the source, so counting its line breaks gives their lines.
 */
export const readBlocks = (dialect: Markdown, markdown: string, firstLine: number): Block[] => {
  let line = firstLine;
  const blocks: Block[] = [];
  const tokens = dialect.blocks(markdown);
  for (const [index, token] of tokens.entries()) {
    const leading = /^\n*/u.exec(token.raw)?.[0].length ?? 0;
    const next = tokens[index + 1];
    const space = next?.type === 'space' ? next : null;
    if (token.type !== 'space') blocks.push({ token, line: line + leading, space });
    line += countLines(token.raw);
  }
  return blocks;
};

export const isList = (token: Token): token is Tokens.List => token.type === 'list';

/** The tokens of blocks that follow each other, with the empty lines between them. */
export const tokensOf = (blocks: readonly Block[]): Token[] =>
  blocks.flatMap(({ token, space }) => (space === null ? [token] : [token, space]));

export const isBlank = (text: string): boolean => text.trim() === '';

/** A few words of `text` to recognize it by in a message. */
export const excerpt = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
};
