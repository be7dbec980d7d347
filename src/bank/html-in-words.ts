const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const decoded = (whole: string, name: string): string => {
  const code = /^#(?:x([\da-f]+)|(\d+))$/iu.exec(name);
  if (code === null) return entities[name] ?? whole;
  const [, hex, decimal] = code;
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
};

/**
 * What a reader sees of HTML of the bank, as one line: for searching, lists and files, never for the page. By hand, as 800
 * questions parsed by the browser would keep the page waiting. The numbers of marked portions are left out; they would stick to
 * the words.
 */
export const htmlInWords = (html: string): string =>
  html
    .replaceAll(/<sup data-mark-number>.*?<\/sup>/gu, '')
    .replaceAll(/<annotation\b.*?<\/annotation>/gsu, '')
    // Only the ends of blocks part words: <em>re</em>examine is one.
    .replaceAll(/<\/?(?:p|div|li|ul|ol|h\d|blockquote|table|t[rdh]|br|math)\b[^>]*>/gu, ' ')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(#?\w+);/gu, decoded)
    .replaceAll(/\s+/gu, ' ')
    .trim();
