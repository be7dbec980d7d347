/** The numbers that an option of a scale stands for, both ends among them. */
export type ScaleRange = {
  readonly line: number;
  readonly text: string;
  readonly low: number;
  readonly high: number;
};

const number = String.raw`(\d[\d,]*(?:\.\d+)?)\s*%?`;
const readings: readonly (readonly [
  RegExp,
  (a: number, b: number) => readonly [number, number],
])[] = [
  [/^(?:none|never|not once)$/iu, () => [0, 0]],
  [new RegExp(`^${number}$`, 'u'), (a) => [a, a]],
  [new RegExp(String.raw`^${number}\s*(?:–|-|to|or|and)\s*${number}$`, 'iu'), (a, b) => [a, b]],
  [new RegExp(String.raw`^${number}\s*or (?:more|over)$`, 'iu'), (a) => [a, Infinity]],
  [new RegExp(String.raw`^${number}\s*or (?:fewer|less)$`, 'iu'), (a) => [-Infinity, a]],
];

const value = (digits: string | undefined): number => Number((digits ?? '').replaceAll(',', ''));

/** The options of a scale as ranges, where all of them are numbers; null where one is not. */
export const scaleRanges = (
  options: readonly { readonly line: number; readonly text: { readonly plain: string } }[],
): readonly ScaleRange[] | null => {
  const ranges = options.flatMap(({ line, text: { plain } }) => {
    for (const [pattern, read] of readings) {
      const found = pattern.exec(plain.trim());
      if (found === null) continue;
      const [low, high] = read(value(found[1]), value(found[2]));
      return [{ line, text: plain, low, high }];
    }
    return [];
  });
  return ranges.length === options.length ? ranges : null;
};
