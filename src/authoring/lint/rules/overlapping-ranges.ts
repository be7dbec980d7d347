import type { AuthoredScale } from '../../authored.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { scaleRanges } from '../scale-ranges.ts';

type Range = { readonly low: number; readonly high: number };

const number = String.raw`[$€£]?(\d[\d,]*(?:\.\d+)?)\s*(?:%|percent)?`;
const between = new RegExp(`^(?:from |between )?${number}\\s*(?:–|-|to|and)\\s*${number}`, 'iu');
const above = new RegExp(`^(?:over|above|more than)\\s+${number}`, 'iu');
const below = new RegExp(`^(?:under|below|less than|fewer than)\\s+${number}`, 'iu');

const value = (digits: string | undefined): number => Number((digits ?? '').replaceAll(',', ''));

const rangeIn = (text: string): Range | null => {
  const both = between.exec(text);
  if (both !== null) return { low: value(both[1]), high: value(both[2]) };
  const low = above.exec(text);
  if (low !== null) return { low: value(low[1]), high: Infinity };
  const high = below.exec(text);
  return high === null ? null : { low: -Infinity, high: value(high[1]) };
};

/** Whoever is at home in two options of a scale has two answers; here the ends count too, as “1” and “1 to 4” show. */
const scaleFindings = ({ options }: AuthoredScale): readonly Finding[] => {
  const ranges = (scaleRanges(options) ?? []).toSorted((a, b) => a.low - b.low || a.high - b.high);
  return ranges.flatMap(({ line, text, low }, index) => {
    const before = ranges[index - 1];
    return before === undefined || low > before.high
      ? []
      : [
          {
            line,
            problem: `“${text}” overlaps with “${before.text}”`,
            cure: 'let each range begin just after the one before it ends',
          },
        ];
  });
};

/** Where ranges overlap, two options are right, and one that lies within another cannot be the only key. */
export const overlappingRanges: LintRule = {
  name: 'overlapping-ranges',
  check: (item) => {
    if (item.kind === 'scale') return scaleFindings(item);
    if (item.kind !== 'choice') return [];
    const ranges = item.options
      .flatMap(({ line, text }) => {
        const range = rangeIn(text.plain.trim());
        return range === null ? [] : [{ line, text: text.plain, ...range }];
      })
      .toSorted((a, b) => a.low - b.low);
    // One range among other options may be a span of years, or a score.
    if (ranges.length < item.options.length) return [];
    return ranges.flatMap(({ line, text, low }, index) => {
      const before = ranges[index - 1];
      return before === undefined || low >= before.high
        ? []
        : [
            {
              line,
              problem: `“${text}” overlaps with “${before.text}”`,
              cure: 'let each range begin where the one before it ends',
            },
          ];
    });
  },
};
