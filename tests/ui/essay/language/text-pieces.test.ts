import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../../../src/ui/essay/language/finding.ts';
import { textPieces } from '../../../../src/ui/essay/language/text-pieces.ts';

const finding = (start: number, end: number): Finding => ({
  kind: 'filler',
  start,
  end,
  text: '',
  hint: '',
  instead: [],
});

test('findings that overlap share a piece', () => {
  const pieces = textPieces('abcdef', [finding(1, 4), finding(2, 5)]);
  expect(pieces.map(({ text, covering, ending }) => [text, covering, ending])).toEqual([
    ['a', [], []],
    ['b', [0], []],
    ['cd', [0, 1], [0]],
    ['e', [1], [1]],
    ['f', [], []],
  ]);
});

test('the pieces in a row are the text, and each finding ends once', () => {
  const aText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(aText, fc.array(fc.tuple(fc.nat(59), fc.nat(59))), (text, spans) => {
      const findings = spans
        .map(([a, b]) => finding(Math.min(a, b), Math.min(text.length, Math.max(a, b) + 1)))
        .filter(({ start, end }) => start < end);
      const pieces = textPieces(text, findings);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.flatMap(({ ending }) => ending).toSorted((a, b) => a - b)).toEqual(
        findings.map((_, place) => place),
      );
    }),
  );
});
