import type { Token, Tokens } from 'marked';
import { isBlank } from './blocks.ts';
import { rawOf } from './markdown.ts';

/** An option as markdown read it with its whole file: the tokens of its text, and those inside its rationale. */
export type OptionTokens = { readonly text: Token[]; readonly rationale: Token[] };

/**
 * The tokens of an option that is sound: a text of one line (`text`) behind a box, and below it one quotation that is not
 * empty. Null for any other, which has to be read line by line to say what is wrong with it. As nearly all are sound, this
 * spares most of a bank from being read twice.
 */
export const soundTokens = (item: Tokens.ListItem, text: string): OptionTokens | null => {
  const isText = ({ type }: Token): boolean => type !== 'checkbox' && type !== 'space';
  // The box stands before the text where the list is tight, and inside it where it is loose.
  const [head, quotation, ...more] = item.tokens.filter(isText);
  if (head === undefined || quotation?.type !== 'blockquote' || more.length > 0) return null;
  const inline = ('tokens' in head ? (head.tokens ?? []) : []).filter(
    ({ type }) => type !== 'checkbox',
  );
  if (rawOf(inline) !== text) return null;
  const rationale = (quotation as Tokens.Blockquote).tokens;
  const written = rawOf(rationale);
  // Spaces at its end would be kept; read by itself, the rationale loses them.
  return isBlank(written) || /[ \t]\n*$/u.test(written) ? null : { text: inline, rationale };
};
