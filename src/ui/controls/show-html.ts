const hasMarkup = (html: string): boolean => /[<&]/u.test(html);

/** The text node that is all there is in an element. */
const onlyText = (element: Element): Text | null => {
  const first = element.firstChild;
  return first instanceof Text && first.nextSibling === null ? first : null;
};

const paragraph = /^<p>(?<text>[^<&]*)<\/p>$/u;

/** The text node of an element that holds a single paragraph of plain text. */
const onlyParagraph = (element: Element): Text | null => {
  const only = element.firstElementChild;
  if (only === null || only.tagName !== 'P' || only.hasAttributes()) return null;
  return element.childNodes.length === 1 ? onlyText(only) : null;
};

/** Each table in a frame of its own, which scrolls where the table is wider than the page: by keyboard, too. */
const withTableFrames = (html: string): string =>
  html
    .replaceAll(
      '<table>',
      '<div class="table-frame" role="group" aria-label="Table" tabindex="0"><table>',
    )
    .replaceAll('</table>', '</table></div>');

/**
 * Puts text of the bank into an element that holds nothing else. It is HTML, and safe: it was rendered from markdown at build time,
 * where raw HTML is refused, and stored forms are copies of that, those of a restored backup too. Where plain text follows plain text, as from one question to
 * the next, the browser keeps its nodes, which costs it a fraction of new ones.
 */
export const showHtml = (element: Element, html: string): void => {
  const plain = hasMarkup(html) ? paragraph.exec(html)?.groups?.['text'] : html;
  const node = hasMarkup(html) ? onlyParagraph(element) : onlyText(element);
  if (plain !== undefined && node !== null) node.data = plain;
  else element.innerHTML = withTableFrames(html);
};
