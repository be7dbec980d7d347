import { expect, test } from 'vitest';
import { readEssayLanguage } from '../../../../src/ui/essay/language/essay-language.ts';

const passivesIn = (text: string): readonly string[] =>
  readEssayLanguage(text)
    .findings.filter(({ kind }) => kind === 'passive')
    .map(({ text: found }) => found);

test.each([
  ['The decision was quickly taken.', 'was quickly taken'],
  ['The money has not yet been sent.', 'been sent'],
  ['The letter was not yet sent.', 'was not yet sent'],
  ['Such rules are never written by those who obey them.', 'are never written'],
  ['The aid is also given to strangers.', 'is also given'],
  ['The bridge was already built.', 'was already built'],
  ['The vote wasn’t held.', 'wasn’t held'],
  ["The law isn't easily repealed.", "isn't easily repealed"],
  ['Both sides were only just heard.', 'were only just heard'],
  ['It has been openly and widely discussed.', 'been openly and widely discussed'],
  ['The plan is still being slowly written.', 'is still being slowly written'],
  ['The bill was not only passed but praised.', 'was not only passed'],
  ['The work was never fully paid.', 'was never fully paid'],
])('in “%s” the passive is: %s', (text, passive) => {
  expect(passivesIn(text)).toEqual([passive]);
});

test.each([
  // A state, not something that was done.
  'She was very tired.',
  'He was very alarmed and more educated than others.',
  'They were extremely disappointed.',
  'The staff is highly skilled.',
  'She is now retired, and he is still married.',
  'The city is ashamed of it.',
  'The results were unexpected.',
  // Adjectives that only look like participles.
  'The old bridge is not lost, and the board is evenly split.',
  'He is well known.',
  'There are now one hundred.',
  'We are not afraid.',
  // Another verb than "be", or another sentence.
  'We have quickly taken a decision.',
  'They are here. Never written rules are weak.',
  'The reason is family. Given time, it will heal.',
  'It is a supply taken for granted.',
  'The answer is simple, given the facts.',
])('in “%s” there is none', (text) => {
  expect(passivesIn(text)).toEqual([]);
});
