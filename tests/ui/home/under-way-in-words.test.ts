import { expect, test } from 'vitest';
import type { OpenedAttempt } from '../../../src/storage/stored-attempt.ts';
import { underWayInWords } from '../../../src/ui/home/under-way-in-words.ts';
import { events, examStart, minutes } from '../../support/attempt-builders.ts';
import type { WrittenFact } from '../../support/attempt-builders.ts';
import { aStoredAttempt } from '../../support/stored-attempt.ts';

const opened = (...facts: readonly WrittenFact[]): OpenedAttempt => ({
  found: 'attempt',
  stored: aStoredAttempt({ events: events(...facts) }),
});
const started = {
  type: 'sectionStarted',
  sectionIndex: 0,
  deadline: examStart + minutes(2),
} as const;
const wordsAt = (attempt: OpenedAttempt, now = examStart + minutes(1)): string =>
  underWayInWords(attempt, now).replaceAll('\u00A0', ' ');

test('an attempt under way says where it stands', () => {
  expect(wordsAt(opened())).toBe('Job Knowledge is next.');
  expect(wordsAt(opened(started))).toBe('Job Knowledge: its clock is running, 1 min left.');
  expect(wordsAt(opened(started), examStart + minutes(3))).toBe(
    'The time for Job Knowledge is up.',
  );
  expect(wordsAt(opened(started, { type: 'sectionPaused' }))).toBe('Job Knowledge is paused.');
  expect(wordsAt(opened({ ...started, deadline: null }))).toBe(
    'Job Knowledge is under way, untimed.',
  );
  const ended = { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate' } as const;
  expect(wordsAt(opened(started, ended))).toBe('Essay is next.');
  expect(wordsAt({ found: 'unreadable', rows: [] })).toBe('Some of it cannot be read.');
});
