import { smartypantsu } from 'smartypants';

const entity: Readonly<Record<string, string>> = { '&quot;': '"', '&#39;': "'" };

/** smartypants takes a backslash as an escape of its own; here it is a backslash. */
const backslash = '\u{E000}';

/**
 * HTML, or plain text, with the straight quotation marks and apostrophes of its words curled. Writers need not: keyboards have
 * straight ones. Tags and code stay as they are.
 */
export const curlQuotes = (html: string): string => {
  // Most have none, and it is slow to look for them with care.
  if (!/['"]|&quot;|&#39;/u.test(html)) return html;
  const plain = html.replaceAll(/<[^>]*>|&quot;|&#39;|\\/gu, (found) =>
    found === '\\' ? backslash : (entity[found] ?? found),
  );
  return smartypantsu(plain, 'q').replaceAll(backslash, '\\');
};
