import { expect, test } from 'vitest';
import type { ReviewFilter } from '../../../src/exam/review-rows.ts';
import { countPrinted, printedParts } from '../../../src/ui/review/printed-parts.ts';
import { aPassage } from '../../support/item-builders.ts';
import { aReviewRow, aReviewSection, threeRows } from '../../support/review-rows.ts';

const essay = aReviewSection({ place: 1, section: 'essay', rows: [aReviewRow('essay')] });
const knowledge = aReviewSection({ place: 2 });
const biographic = aReviewSection({
  place: 3,
  section: 'biographic',
  rows: [aReviewRow('biographic')],
});

const placesUnder = (filter: ReviewFilter): readonly number[] =>
  printedParts([essay, knowledge, biographic], filter).map(({ section }) => section.place);

test('all sections are printed in the order of the exam, the essay last', () => {
  expect(placesUnder('all')).toEqual([2, 3, 1]);
});

test('a filter leaves out the sections that know no such questions', () => {
  expect(placesUnder('wrong')).toEqual([2]);
  expect(placesUnder('unanswered')).toEqual([2, 3]);
});

test('only what the filter leaves is printed and counted', () => {
  const parts = printedParts([knowledge], 'wrong');
  expect(parts[0]?.groups.flatMap(({ rows }) => rows.map(({ number }) => number))).toEqual([2]);
  expect(countPrinted(parts)).toBe(1);
});

test('a passage stands once above all of its questions', () => {
  const [first, second, third] = threeRows();
  if (first === undefined || second === undefined || third === undefined) throw new Error('rows');
  const passage = aPassage();
  const rows = [{ ...first, passage }, { ...second, passage }, third];
  const [part] = printedParts([aReviewSection({ rows })], 'all');
  expect(part?.groups.map((group) => [group.passage?.id ?? null, group.rows.length])).toEqual([
    [passage.id, 2],
    [null, 1],
  ]);
});
