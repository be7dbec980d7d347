import { expect, test } from 'vitest';
import { countCauses, countTopics, filterMistakes } from '../../src/progress/mistake-counts.ts';
import type { MistakeFilter } from '../../src/progress/mistake-counts.ts';
import { aMistake } from '../support/keepsake-builders.ts';

const noChoice: MistakeFilter = { cause: null, section: null, topic: null };

const mistakes = [
  aMistake({ itemId: 'gov-1', cause: 'misread' }),
  aMistake({ itemId: 'gov-2', cause: 'time' }),
  aMistake({ itemId: 'econ-1', topic: 'economics', cause: 'misread' }),
  aMistake({
    itemId: 'ee-1',
    section: 'english-expression',
    topic: 'passage-editing',
    cause: 'careless',
  }),
];

test('no choice leaves all', () => {
  expect(filterMistakes(mistakes, noChoice)).toEqual(mistakes);
});

test('cause, section and topic each narrow', () => {
  const left = (filter: Partial<MistakeFilter>) =>
    filterMistakes(mistakes, { ...noChoice, ...filter }).map(({ itemId }) => itemId);
  expect(left({ cause: 'misread' })).toEqual(['gov-1', 'econ-1']);
  expect(left({ section: 'english-expression' })).toEqual(['ee-1']);
  expect(left({ section: 'job-knowledge', topic: 'economics' })).toEqual(['econ-1']);
  expect(left({ cause: 'time', topic: 'economics' })).toEqual([]);
});

test('causes are counted, the most frequent first, those never filed too', () => {
  expect(countCauses(['knowledge', 'misread', 'time'], mistakes)).toEqual([
    { cause: 'misread', count: 2 },
    { cause: 'time', count: 1 },
    { cause: 'knowledge', count: 0 },
  ]);
});

test('topics are counted by cause, the most frequent first, equals by name', () => {
  const [first, ...others] = countTopics(mistakes.toReversed());
  expect(first).toEqual({
    section: 'job-knowledge',
    topic: 'us-government',
    count: 2,
    causes: { knowledge: 0, misread: 1, reasoning: 0, time: 1, careless: 0 },
  });
  expect(others.map(({ topic, count }) => [topic, count])).toEqual([
    ['economics', 1],
    ['passage-editing', 1],
  ]);
});
