// A font of squares, so that pictures of pages show where text stands, how large and how heavy it is, in every color, but not the
// letters, which no two machines draw alike. A TrueType file of the tables that browsers ask for, after the OpenType specification
// (https://learn.microsoft.com/typography/opentype/spec/), in the spirit of the Ahem font of the web platform tests.

const unitsPerEm = 1024;
const ascent = 832;
const descent = 192;
/** Half an em, as wide as letters are on average. */
const advance = 512;
const blank = 1;
const square = 2;

/** Whole numbers of `size` bytes, the highest byte first; negative ones as their two's complement. */
const integers = (size: 1 | 2 | 4, ...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(size * values.length);
  for (const [at, value] of values.entries())
    bytes.writeUIntBE(value < 0 ? value + 256 ** size : value, at * size, size);
  return bytes;
};
const bytes = (...values: readonly number[]): Buffer => integers(1, ...values);
const words = (...values: readonly number[]): Buffer => integers(2, ...values);
const longs = (...values: readonly number[]): Buffer => integers(4, ...values);

/** A rectangle that stands on the base line, with a little air on both sides. */
const outline = (height: number): Buffer =>
  Buffer.concat([
    words(1, 64, 0, advance - 64, height, 3, 0),
    // Four corners on the curve; each coordinate is a step of two bytes from the one before.
    bytes(1, 1, 1, 1),
    words(64, 0, advance - 128, 0, 0, height, 0, -height),
  ]);

/** Which characters have which glyph: spaces none, all others the square (format 13: many to one). */
const characterMap = (): Buffer => {
  const groups = [
    [0x20, 0x20, blank],
    [0x21, 0x9f, square],
    [0xa0, 0xa0, blank],
    [0xa1, 0x1fff, square],
    [0x2000, 0x200a, blank],
    [0x2010, 0x10ffff, square],
  ];
  return Buffer.concat([
    words(0, 1, 3, 10),
    longs(12),
    words(13, 0),
    longs(16 + 12 * groups.length, 0, groups.length, ...groups.flat()),
  ]);
};

const sumOf = (table: Buffer): number => {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4)
    sum = (sum + Number.parseInt(table.toString('hex', at, at + 4).padEnd(8, '0'), 16)) % 2 ** 32;
  return sum;
};

const head = (height: number, adjustment: number): Buffer =>
  Buffer.concat([
    longs(0x10000, 0x10000, adjustment, 0x5f0f3cf5),
    words(3, unitsPerEm),
    longs(0, 0, 0, 0),
    words(0, 0, advance, height, 0, 8, 2, 0, 0),
  ]);

const tables = (height: number): readonly (readonly [string, Buffer])[] => {
  const glyph = outline(height);
  const name = Buffer.from('Squares', 'utf16le').swap16();
  return [
    [
      'OS/2',
      Buffer.concat([
        words(3, advance, 400, 5, 0, 256, 256, 0, 128, 256, 256, 0, 512, 48, 320, 0),
        bytes(0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
        longs(0, 0, 0, 0),
        Buffer.from('NONE'),
        words(0x40, 0x20, 0xffff, ascent, -descent, 0, ascent, descent),
        longs(1, 0),
        words(512, 704, 0, 0x20, 1),
      ]),
    ],
    ['cmap', characterMap()],
    ['glyf', glyph],
    ['head', head(height, 0)],
    [
      'hhea',
      Buffer.concat([
        words(1, 0, ascent, -descent, 0, advance, 0, 0, advance, 1, 0),
        words(0, 0, 0, 0, 0, 0, 3),
      ]),
    ],
    ['hmtx', words(advance, 0, advance, 0, advance, 64)],
    ['loca', words(0, 0, 0, glyph.length / 2)],
    ['maxp', Buffer.concat([longs(0x10000), words(3, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)])],
    [
      'name',
      Buffer.concat([
        words(0, 4, 6 + 12 * 4),
        ...[1, 2, 4, 6].map((id) => words(3, 1, 0x409, id, name.length, 0)),
        name,
      ]),
    ],
    ['post', Buffer.concat([longs(0x30000, 0), words(-128, 64), longs(1, 0, 0, 0, 0)])],
  ];
};

const assembled = (parts: readonly (readonly [string, Buffer])[]): Buffer => {
  let offset = 12 + 16 * parts.length;
  const directory = parts.map(([tag, table]) => {
    const entry = Buffer.concat([Buffer.from(tag), longs(sumOf(table), offset, table.length)]);
    offset += Math.ceil(table.length / 4) * 4;
    return entry;
  });
  return Buffer.concat([
    longs(0x10000),
    words(parts.length, 128, 3, parts.length * 16 - 128),
    ...directory,
    ...parts.map(([, table]) => Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])),
  ]);
};

/** The font with squares of `height` (in thousandths of an em), as an address to use in CSS. */
export const squareFont = (height: number): string => {
  const units = Math.round((height / 1000) * unitsPerEm);
  const parts = tables(units);
  const adjustment = (0xb1b0afba - sumOf(assembled(parts)) + 2 ** 32) % 2 ** 32;
  const adjusted = parts.map(
    ([tag, table]) => [tag, tag === 'head' ? head(units, adjustment) : table] as const,
  );
  return `data:font/ttf;base64,${assembled(adjusted).toString('base64')}`;
};
