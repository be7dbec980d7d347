import { expect, test } from 'vitest';
import { filterAttempts, formatsSat } from '../../src/progress/attempt-filter.ts';
import type { AttemptFilter } from '../../src/progress/attempt-filter.ts';
import { noCounts } from '../../src/progress/digest-totals.ts';
import type { AttemptPoint } from '../../src/progress/progress-totals.ts';
import { attemptId } from '../support/overrides.ts';

const aPoint = (
  id: string,
  attempt: Partial<AttemptPoint['attempt']>,
  ...kinds: readonly AttemptPoint['sections'][number]['section'][]
): AttemptPoint => ({
  attemptId: attemptId(id),
  kind: attempt.kind === 'mock' ? 'mock' : 'drill',
  endedAt: 0,
  attempt: {
    kind: 'mock',
    formatId: 'f-2014',
    formatTitle: 'The test of 2014',
    createdAt: 0,
    timeFactor: 1,
    ...attempt,
  },
  sections: kinds.map((section) => ({ section, counts: noCounts })),
});

const points = [
  aPoint('mock', { kind: 'mock', createdAt: 1, formatTitle: 'Old title of 2014' }, 'job-knowledge'),
  aPoint('section', { kind: 'section', createdAt: 2 }, 'essay'),
  aPoint(
    'drill',
    { kind: 'drill', createdAt: 3, formatId: 'drill', formatTitle: 'Drill: Today’s misses – 2' },
    'job-knowledge',
  ),
  aPoint(
    'later',
    { kind: 'mock', createdAt: 4, formatId: 'f-2007', formatTitle: 'The test of 2007' },
    'job-knowledge',
    'essay',
  ),
];

const noChoice: AttemptFilter = {
  kind: null,
  section: null,
  format: null,
  from: null,
  to: null,
  words: '',
};

const left = (filter: Partial<AttemptFilter>) =>
  filterAttempts(
    points,
    { ...noChoice, ...filter },
    {
      dayOf: (at) => `2026-11-0${at}`,
      textOf: ({ attempt }) => attempt.formatTitle,
    },
  ).map((point) => point.attemptId);

test('no choice leaves all, in their order', () => {
  expect(left({})).toEqual(['mock', 'section', 'drill', 'later']);
});

test('a kind and a section leave theirs', () => {
  expect(left({ kind: 'section' })).toEqual(['section']);
  expect(left({ section: 'job-knowledge' })).toEqual(['mock', 'drill', 'later']);
  expect(left({ section: 'essay' })).toEqual(['section', 'later']);
});

test('a format leaves what was sat in it, and no drill', () => {
  expect(left({ format: 'f-2014' })).toEqual(['mock', 'section']);
});

test('the first and the last day are within', () => {
  expect(left({ from: '2026-11-02', to: '2026-11-03' })).toEqual(['section', 'drill']);
  expect(left({ to: '2026-11-01' })).toEqual(['mock']);
  expect(left({ from: '2026-11-04' })).toEqual(['later']);
});

test('all words must occur, in any order and case', () => {
  expect(left({ words: 'drill' })).toEqual(['drill']);
  expect(left({ words: '2014 TEST' })).toEqual(['section']);
  expect(left({ words: 'misses 2014' })).toEqual([]);
  expect(left({ words: "today's misses - 2" })).toEqual(['drill']);
  expect(left({ words: '  ' })).toHaveLength(4);
});

test('the formats sat come the latest first, each under its latest title, without the drills', () => {
  expect(formatsSat(points)).toEqual([
    { id: 'f-2007', title: 'The test of 2007' },
    { id: 'f-2014', title: 'The test of 2014' },
  ]);
});
