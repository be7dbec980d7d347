const amount = /^[^\p{L}\p{N}]*?([-−]?\d[\d,]*(?:\.\d+)?)\s*(%|[\p{L} ]*)$/u;

/** The options as numbers, where all of them are numbers of the same thing. */
export const asNumbers = (texts: readonly string[]): readonly number[] | null => {
  const found = texts.map((text) => amount.exec(text.trim()));
  const units = new Set(found.map((match) => match?.[2]?.trim().replace(/s$/u, '')));
  if (found.some((match) => match === null) || units.size > 1) return null;
  return found.map((match) => Number((match?.[1] ?? '').replaceAll(',', '').replace('−', '-')));
};
