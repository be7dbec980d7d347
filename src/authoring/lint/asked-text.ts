/** The lines of a stem that ask, without the quotation, table or list that they ask about. */
export const askedText = (stemMarkdown: string): string =>
  stemMarkdown
    .split('\n')
    .filter((line) => !/^\s*(?:[>|]|[-*+]\s|\d+[.)]\s)/u.test(line))
    .join('\n');
