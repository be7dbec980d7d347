const alike: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '\u00a0': ' ',
};

/** Without its accent, where that leaves one sign. */
const foldSign = (sign: string): string => {
  const plain = alike[sign] ?? sign.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.length === sign.length ? plain : sign;
};

/** Text as it is compared: small letters, no accents, plain quotes and dashes. As long as the text, so that places agree. */
export const foldText = (text: string): string =>
  text.replaceAll(/\P{ASCII}/gu, foldSign).replaceAll(/[A-Z]+/gu, (big) => big.toLowerCase());
