import { expect, test } from 'vitest';
import { insteadInWords } from '../../../../src/ui/essay/language/finding-words.ts';
import { mergeFindings } from '../../../../src/ui/essay/language/merge-findings.ts';
import type { Finding } from '../../../../src/ui/essay/language/finding.ts';

test.each([
  [[], null],
  [[''], 'It could be left out.'],
  [['use'], 'Perhaps “use”.'],
  [['use', ''], 'Perhaps “use”, or nothing.'],
  [['a', 'b', 'c', 'd'], 'Perhaps “a” or “b” or “c”.'],
])('proposals of %j are told as %s', (instead, words) => {
  expect(insteadInWords({ instead })).toBe(words);
});

const finding = (kind: Finding['kind'], start: number, end: number): Finding => ({
  kind,
  start,
  end,
  text: '',
  hint: '',
  instead: [],
});

test('a doubled word that both found is told once, in the place where it stands', () => {
  const own = [finding('doubled', 5, 12), finding('passive', 20, 30), finding('doubled', 40, 47)];
  const grammar = [finding('grammar', 5, 12), finding('grammar', 22, 25)];
  expect(mergeFindings(own, grammar).map(({ kind, start }) => [kind, start])).toEqual([
    ['grammar', 5],
    ['passive', 20],
    ['grammar', 22],
    ['doubled', 40],
  ]);
});
