import { expect, test } from 'vitest';
import { isOfKind, keptQuestions, searchKept } from '../../src/progress/kept-questions.ts';
import { examStart } from '../support/attempt-builders.ts';
import { aMark } from '../support/keepsake-builders.ts';
import { attemptId, itemId } from '../support/overrides.ts';

const noted = (id: string, text: string, at: number) => ({
  itemId: itemId(id),
  notes: [{ attemptId: attemptId('attempt-1'), at: examStart + at, text }],
});

const kept = keptQuestions(
  [
    aMark({ itemId: 'gov-1', note: 'Read Article II', changedAt: examStart + 2 }),
    aMark({ itemId: 'econ-1', changedAt: examStart + 1 }),
  ],
  [
    noted('gov-1', 'Which branch?', 5),
    noted('ee-1', 'Comma', 3),
    noted('ee-2', '  ', 9),
    noted('ee-3', 'Verb', 0),
  ],
);

test('a question is listed once with all that was kept of it, what was changed last first', () => {
  expect(kept.map((each) => each.itemId)).toEqual(['gov-1', 'ee-1', 'econ-1', 'ee-3']);
  expect(kept[0]).toMatchObject({ isBookmarked: true, note: 'Read Article II' });
  expect(kept[0]?.examNotes).toHaveLength(1);
});

test('kinds are told apart', () => {
  const ids = (kind: Parameters<typeof isOfKind>[1]) =>
    kept.filter((each) => isOfKind(each, kind)).map((each) => each.itemId);
  expect(ids('all')).toHaveLength(4);
  expect(ids('bookmarked')).toEqual(['gov-1', 'econ-1']);
  expect(ids('studyNotes')).toEqual(['gov-1']);
  expect(ids('examNotes')).toEqual(['gov-1', 'ee-1', 'ee-3']);
});

test('words are found in notes and in the question', () => {
  const ids = (words: string) =>
    searchKept(kept, words, (id) => (id === 'econ-1' ? 'What is inflation?' : '')).map(
      (each) => each.itemId,
    );
  expect(ids('article branch')).toEqual(['gov-1']);
  expect(ids('Inflation')).toEqual(['econ-1']);
  expect(ids('inflation branch')).toEqual([]);
  expect(ids('')).toHaveLength(4);
});

test('quotes, dashes and accents are found as keyboards have them', () => {
  const ids = (words: string) =>
    searchKept(kept, words, (id) => (id === 'econ-1' ? 'The bank’s “café” – rate' : '')).map(
      (each) => each.itemId,
    );
  expect(ids(`bank's "cafe" -`)).toEqual(['econ-1']);
  expect(ids('bank’s')).toEqual(['econ-1']);
});

test('a question is found by its id', () => {
  expect(searchKept(kept, 'EE-1', () => '').map((each) => each.itemId)).toEqual(['ee-1']);
});

test('of questions changed at the same moment the first by id comes first', () => {
  const marks = ['b', 'c', 'a'].map((id) => aMark({ itemId: id }));
  expect(keptQuestions(marks, []).map((each) => each.itemId)).toEqual(['a', 'b', 'c']);
});
