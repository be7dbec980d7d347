import { expect, test } from 'vitest';
import { calendarDayIn } from '../../src/progress/calendar-day.ts';
import { essayStanding } from '../../src/progress/essay-standing.ts';
import { aReading } from '../support/essay-builders.ts';

const dayOf = calendarDayIn('America/New_York');
const evening = Date.parse('2026-11-22T23:30:00-05:00');
const nextMorning = Date.parse('2026-11-23T06:00:00-05:00');

test('an essay nobody read has no score', () => {
  expect(essayStanding([], evening, dayOf)).toEqual({ read: 'never' });
});

test('the scores of a first reading are not told', () => {
  const standing = essayStanding([aReading({ readAt: evening })], nextMorning, dayOf);
  expect(standing).toEqual({
    read: 'once',
    first: { by: 'self', readAt: evening },
    isWriterFresh: true,
  });
});

test('the writer reads again from the next calendar day on, however few hours later', () => {
  const first = [aReading({ readAt: evening })];
  const freshAt = (now: number) => {
    const standing = essayStanding(first, now, dayOf);
    return standing.read === 'once' && standing.isWriterFresh;
  };
  expect(freshAt(evening + 20 * 60_000)).toBe(false);
  expect(freshAt(nextMorning)).toBe(true);
});

test('after another reader, the writer may read at once', () => {
  const standing = essayStanding([aReading({ by: 'other', readAt: evening })], evening, dayOf);
  expect(standing.read === 'once' && standing.isWriterFresh).toBe(true);
});

test('two readings give the score', () => {
  const standing = essayStanding([aReading(), aReading()], evening, dayOf);
  expect(standing.read === 'twice' && standing.score.sum).toBe(8);
});
