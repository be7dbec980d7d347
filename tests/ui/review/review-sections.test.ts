import { expect, test } from 'vitest';
import { reviewSections } from '../../../src/ui/review/review-sections.ts';
import { events } from '../../support/attempt-builders.ts';
import { aFormSection } from '../../support/form-builders.ts';
import { aStoredAttempt, essayFacts, sectionFacts } from '../../support/stored-attempt.ts';

const places = (stored: Parameters<typeof reviewSections>[0]): readonly number[] =>
  reviewSections(stored).map(({ place }) => place);

test('all sections of a finished attempt can be reviewed', () => {
  expect(places(aStoredAttempt())).toEqual([1, 2]);
});

test('a section whose clock runs cannot be reviewed, lest its keys be shown', () => {
  const running = events(...sectionFacts, ...essayFacts.slice(0, 1));
  expect(places(aStoredAttempt({ events: running }))).toEqual([1]);
  expect(places(aStoredAttempt({ events: events(...sectionFacts.slice(0, 4)) }))).toEqual([]);
});

test('the essay comes with its text and the length it was handed in with', () => {
  expect(reviewSections(aStoredAttempt())[1]?.essay).toEqual({
    attemptId: 'attempt-1',
    itemId: 'essay-1',
    characters: 19,
    text: 'Yes,\n\nand for this.',
  });
});

test('an essay whose draft is gone is not told as empty', () => {
  const [, essay] = reviewSections(aStoredAttempt({ drafts: new Map() }));
  expect(essay?.essay).toMatchObject({ itemId: 'essay-1', characters: 19, text: null });
});

test('an ended section without its questions is refused', () => {
  const forms = [undefined, aFormSection({ section: 'essay' })];
  expect(() => reviewSections(aStoredAttempt({ forms }))).toThrow(
    'The questions of the Job Knowledge section are missing',
  );
});
