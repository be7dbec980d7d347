/** The words of a piece of the bank's HTML on one line, without its markup. The parser runs no scripts and fetches nothing. */
export const plainWords = (html: string): string =>
  (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
