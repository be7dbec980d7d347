/** The words of a piece of the bank's HTML, without its markup; blocks are kept apart by a space. */
export const htmlInWords = (html: string): string => {
  const parsed = document.createElement('template');
  parsed.innerHTML = html.replaceAll(/<\/(?:p|li|td|th|tr|h\d|blockquote)>|<br\s*\/?>/gu, '$& ');
  return (parsed.content.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
};

/** The beginning of a text, cut between words where it is longer than `most` characters. */
export const beginningOf = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut} …`;
};
