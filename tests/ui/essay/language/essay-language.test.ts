import { expect, test } from 'vitest';
import { readEssayLanguage } from '../../../../src/ui/essay/language/essay-language.ts';

const kindsIn = (text: string) =>
  readEssayLanguage(text).findings.map(({ kind, text: found }) => `${kind}: ${found}`);

test('each kind of hint stands at its place in the text', () => {
  const text =
    'The bill was passed by the the House. In order to win, we utilize very plain words.';
  const { findings } = readEssayLanguage(text);
  expect(findings.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['passive', 'was passed'],
    ['doubled', 'the the'],
    ['wordy', 'In order to'],
    ['wordy', 'utilize'],
    ['filler', 'very'],
  ]);
  expect(findings.map(({ instead }) => instead)).toEqual([[], ['the'], ['to'], ['use'], []]);
});

test('passives are found with what stands between, regular and irregular', () => {
  expect(
    kindsIn(
      'It was written here. It has been openly discussed and is not needed, nor was it justified. I am interested, ' +
        'and there are one hundred. They were told. The plan is, indeed, red.',
    ),
  ).toEqual([
    'passive: was written',
    'passive: been openly discussed',
    'passive: is not needed',
    'passive: were told',
  ]);
});

test('what an argument needs is no hint', () => {
  expect(
    kindsIn(
      'However, I believe that it is right, and that there are two reasons why it should pass. On the other hand, ' +
        'some may require more, and the two cases are similar to each other.',
    ),
  ).toEqual([]);
});

test('offsets hold behind letters outside the basic plane', () => {
  const text = 'A 🕊️ was seen. It was really late.';
  const { findings } = readEssayLanguage(text);
  expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(['was seen', 'really']);
});

test('one text after another leaves nothing of the first', () => {
  readEssayLanguage('It was really, really late.');
  const { findings, measures } = readEssayLanguage('Nothing here.');
  expect(findings).toEqual([]);
  expect(measures.words).toBe(2);
});
