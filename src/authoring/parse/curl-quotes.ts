import { smartypantsu } from 'smartypants';

const entity: Readonly<Record<string, string>> = { '&quot;': '"', '&#39;': "'" };

/**
 * HTML, or plain text, with the straight quotation marks and apostrophes of its words curled. Writers need not: keyboards have
 * straight ones. Tags and code stay as they are.
 */
export const curlQuotes = (html: string): string =>
  smartypantsu(
    html.replaceAll(/<[^>]*>|&quot;|&#39;/gu, (found) => entity[found] ?? found),
    'q',
  );
