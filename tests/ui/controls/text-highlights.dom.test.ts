import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import type { TextRange } from '../../../src/exam/attempt-event.ts';
import {
  mergedRanges,
  offsetsOf,
  rangesIn,
  showHighlights,
  withoutRange,
} from '../../../src/ui/controls/text-highlights.ts';

afterEach(() => vi.unstubAllGlobals());

const ends = fc.integer({ min: 0, max: 30 });
const anyRange: fc.Arbitrary<TextRange> = fc.tuple(ends, ends);
const anyRanges = fc.array(anyRange, { maxLength: 8 });

const charactersOf = (ranges: readonly TextRange[]): readonly number[] =>
  Array.from({ length: 31 }, (_, place) => place).filter((place) =>
    ranges.some(([start, end]) => start <= place && place < end),
  );

const areApart = (ranges: readonly TextRange[]): boolean =>
  ranges.every(
    ([start, end], index) =>
      start < end && start > (ranges[index - 1]?.[1] ?? Number.NEGATIVE_INFINITY),
  );

test('merged ranges cover the same characters, in order and apart', () => {
  fc.assert(
    fc.property(anyRanges, (ranges) => {
      const merged = mergedRanges(ranges);
      expect(charactersOf(merged)).toEqual(charactersOf(ranges));
      expect(areApart(merged)).toBe(true);
      expect(mergedRanges(merged)).toEqual(merged);
    }),
  );
});

test('a range taken out leaves every other character', () => {
  fc.assert(
    fc.property(anyRanges, anyRange, (ranges, removed) => {
      const left = withoutRange(ranges, removed);
      const gone = new Set(charactersOf([removed]));
      expect(charactersOf(left)).toEqual(charactersOf(ranges).filter((place) => !gone.has(place)));
      expect(areApart(left)).toBe(true);
    }),
  );
});

/** Its text is `One two three.Four` in five text nodes. */
const aText = (): HTMLElement => {
  const element = document.createElement('div');
  element.innerHTML = '<p>One <em>two</em> three<b>.</b></p><p>Four</p>';
  document.body.replaceChildren('Before ', element, ' after');
  return element;
};

const text = 'One two three.Four';

test('ranges of characters are found across markup, and read back the same', () => {
  const within = fc.integer({ min: 0, max: text.length });
  fc.assert(
    fc.property(within, within, (start, end) => {
      fc.pre(start < end);
      const element = aText();
      const [range] = rangesIn(element, [[start, end]]);
      expect(range?.toString()).toBe(text.slice(start, end));
      expect(range === undefined ? null : offsetsOf(element, range)).toEqual([start, end]);
    }),
  );
});

test('overlapping ranges are shown as one, and what lies beyond the text is left out', () => {
  const found = rangesIn(aText(), [
    [5, 9],
    [4, 7],
    [16, 99],
    [50, 60],
  ]);
  expect(found.map(String)).toEqual(['two t', 'ur']);
});

test('a selection that goes beyond the text counts only inside it', () => {
  const element = aText();
  const range = document.createRange();
  range.selectNodeContents(document.body);
  expect(offsetsOf(element, range)).toEqual([0, text.length]);
  range.setStart(element, 1);
  expect(offsetsOf(element, range)).toEqual([14, 18]);
});

test('a selection elsewhere, or of nothing, is no range of the text', () => {
  const element = aText();
  const range = document.createRange();
  range.selectNodeContents(document.body.firstChild ?? element);
  expect(offsetsOf(element, range)).toBeNull();
  range.setStart(element.querySelector('em')?.firstChild ?? element, 1);
  range.collapse(true);
  expect(offsetsOf(element, range)).toBeNull();
});

test('highlights take the place of those shown before, and none takes them away', () => {
  const shown = new Map<string, unknown>();
  vi.stubGlobal('CSS', { highlights: shown });
  const [range] = rangesIn(aText(), [[0, 3]]);
  if (range === undefined) throw new Error('the text has these characters');
  vi.stubGlobal(
    'Highlight',
    class {
      readonly ranges;
      constructor(...ranges: Range[]) {
        this.ranges = ranges;
      }
    },
  );
  showHighlights('marked', [range]);
  expect(shown.get('marked')).toEqual({ ranges: [range] });
  showHighlights('marked', []);
  expect([...shown.keys()]).toEqual([]);
});

test('a browser without highlights shows the text as it is', () => {
  expect(() => showHighlights('marked', rangesIn(aText(), [[0, 3]]))).not.toThrow();
});
