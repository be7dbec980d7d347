import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noResponse } from '../../../src/exam/attempt-state.ts';
import { reviewFilters } from '../../../src/exam/review-rows.ts';
import { filtersFor, findPosition } from '../../../src/ui/review/review-position.ts';
import type { ReviewQuery } from '../../../src/ui/review/review-position.ts';
import { aReviewSection, threeRows } from '../../support/review-rows.ts';

const sections = [
  aReviewSection(),
  aReviewSection({ place: 2, section: 'biographic' }),
  aReviewSection({ place: 4, section: 'essay' }),
];

const find = (query: ReviewQuery) => findPosition(sections, query);
const numberAt = (query: ReviewQuery) => find(query)?.row?.number;

test('without a word in the address the review begins with the first question of all', () => {
  expect(find({})).toMatchObject({ filter: 'all', section: { place: 1 } });
  expect(numberAt({})).toBe(1);
});

test('an address leads to its section, filter and question', () => {
  expect(find({ section: '2', question: '3', filter: 'unanswered' })).toMatchObject({
    section: { place: 2 },
    filter: 'unanswered',
    row: { number: 3 },
  });
});

test('previous and next stay among what the filter leaves', () => {
  expect(find({ question: '2' })).toMatchObject({ previous: { number: 1 }, next: { number: 3 } });
  expect(find({ question: '2', filter: 'flagged' })).toMatchObject({ previous: null, next: null });
});

test('a question that the filter leaves out gives way to the next one, or else to the last', () => {
  expect(numberAt({ question: '1', filter: 'flagged' })).toBe(2);
  expect(numberAt({ question: '3', filter: 'changed' })).toBe(1);
  const rows = aReviewSection().rows.map((row) => ({ ...row, number: row.number * 10 }));
  expect(findPosition([aReviewSection({ rows })], { question: '15' })?.row?.number).toBe(20);
});

test('a filter that leaves nothing leaves no question', () => {
  const rows = aReviewSection().rows.filter(({ outcome }) => outcome === 'right');
  const found = findPosition([aReviewSection({ rows })], { question: '9', filter: 'wrong' });
  expect(found).toMatchObject({ filter: 'wrong', row: null, previous: null, next: null });
});

test('what the address names and there is none of gives way to what is nearest', () => {
  expect(find({ section: '3' })?.section.place).toBe(1);
  expect(numberAt({ question: '99' })).toBe(3);
  expect(numberAt({ question: 'last' })).toBe(1);
  expect(find({ filter: 'lucky' })?.filter).toBe('all');
});

test('a filter that a section does not offer is not applied to it', () => {
  expect(find({ section: '2', filter: 'wrong' })?.filter).toBe('all');
  expect(find({ section: '4', filter: 'flagged' })?.filter).toBe('all');
});

test('a filter without a section leads to the first section in which it leaves something', () => {
  const right = aReviewSection({ rows: threeRows().slice(0, 1) });
  const all = [
    aReviewSection({ place: 1, section: 'biographic' }),
    { ...right, place: 2 },
    aReviewSection({ place: 3 }),
  ];
  expect(findPosition(all, { filter: 'missed' })).toMatchObject({
    section: { place: 3 },
    row: { number: 2 },
  });
  expect(findPosition(all, { section: '2', filter: 'missed' })?.section.place).toBe(2);
  expect(findPosition(all, { filter: 'noted' })?.section.place).toBe(1);
});

test('nothing is called wrong where there is no key', () => {
  expect(filtersFor(aReviewSection({ section: 'biographic' }))).toEqual([
    'all',
    'unanswered',
    'flagged',
    'changed',
  ]);
  expect(filtersFor(aReviewSection())).toContain('wrong');
});

test('notes and doubts can be looked for where there are some', () => {
  expect(filtersFor(aReviewSection())).toEqual([
    'all',
    'missed',
    'wrong',
    'unanswered',
    'flagged',
    'changed',
  ]);
  const response = { ...noResponse, note: 'Check this.', confidence: 'guess' } as const;
  const rows = aReviewSection().rows.map((row) => ({ ...row, response }));
  expect(filtersFor(aReviewSection({ rows }))).toEqual(reviewFilters);
  const essay = aReviewSection({ section: 'essay', rows });
  expect(filtersFor(essay)).toEqual(['all']);
});

test('there is no position where no section has ended', () => {
  expect(findPosition([], { section: '1' })).toBeNull();
});

test('whatever stands in the address, the question shown is one that the filter leaves', () => {
  const part = fc.option(fc.oneof(fc.string(), fc.integer().map(String)), { nil: undefined });
  const filter = fc.constantFrom(...reviewFilters);
  fc.assert(
    fc.property(part, part, filter, (section, question, filter) => {
      const position = find({ section, question, filter });
      if (position === null) return false;
      const { rows, row, previous, next } = position;
      const place = row === null ? -1 : rows.indexOf(row);
      return rows.length === 0
        ? row === null && previous === null && next === null
        : place >= 0 &&
            previous === (rows[place - 1] ?? null) &&
            next === (rows[place + 1] ?? null);
    }),
  );
});

test('an item leads to its question, and one that was not asked to the first', () => {
  expect(find({ item: 'econ-1' })).toMatchObject({ section: { place: 1 }, row: { number: 3 } });
  expect(find({ item: 'gone-1' })).toMatchObject({ section: { place: 1 }, row: { number: 1 } });
});
