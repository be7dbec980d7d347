import { expect, test } from 'vitest';
import { noResponse } from '../../../src/exam/attempt-state.ts';
import type { ReviewRow } from '../../../src/exam/review-rows.ts';
import { questionFacts } from '../../../src/ui/review/question-facts.ts';
import type { ReviewSection } from '../../../src/ui/review/review-sections.ts';
import { aReviewRow } from '../../support/review-rows.ts';

const facts = (section: ReviewSection['section'], overrides: Partial<ReviewRow> = {}) =>
  Object.fromEntries(
    questionFacts(section, aReviewRow(section, overrides)).map(({ label, value }) => [
      label,
      value.replaceAll('\u00a0', ' '),
    ]),
  );

test('a question is told by its topic, difficulty and time', () => {
  expect(
    facts('job-knowledge', { shownMs: 72_000, response: { ...noResponse, visits: 1 } }),
  ).toEqual({ Topic: 'US government', Difficulty: 'Medium', 'Time on screen': '1 min 12 s' });
});

test('an English question is told by its skill too', () => {
  expect(facts('english-expression')).toMatchObject({ Skill: 'Agreement' });
});

test('a biographic question has a dimension and no difficulty', () => {
  expect(facts('biographic')).toEqual({ Dimension: 'Composure', 'Time on screen': 'not seen' });
});

test('several visits are counted', () => {
  const response = { ...noResponse, visits: 3 };
  expect(facts('job-knowledge', { shownMs: 9000, response })['Time on screen']).toBe(
    '9 s, in 3 visits',
  );
});

test('an answer that was checked took time until then', () => {
  const response = { ...noResponse, visits: 1, checkedAt: 1 };
  const told = facts('job-knowledge', { shownMs: 72_000, response });
  expect(told['Time until checked']).toMatch(/^1\smin 12\ss$/u);
  expect(told['Time on screen']).toBeUndefined();
});

test('what the candidate said of the answer is told in words', () => {
  const sure = (confidence: 'sure' | 'unsure' | 'guess' | null) =>
    facts('job-knowledge', { response: { ...noResponse, confidence } })['How sure you were'];
  expect([sure('sure'), sure('unsure'), sure('guess'), sure(null)]).toEqual([
    'Sure',
    'Unsure',
    'A guess',
    undefined,
  ]);
});

test('a flag and an unscored question are told in words', () => {
  expect(facts('job-knowledge', { flagged: true, scored: false })).toMatchObject({
    Flag: 'flagged for review',
    Unscored: 'mixed in; counts in none of your scores',
  });
});
