import { expect, test } from 'vitest';
import { replay } from '../../src/exam/apply-event.ts';
import { timeBetweenSections } from '../../src/exam/time-between-sections.ts';
import { events, examStart, minutes } from '../support/attempt-builders.ts';

const section = (sectionIndex: number, from: number, to: number) =>
  [
    { type: 'sectionStarted', sectionIndex, deadline: null, at: examStart + minutes(from) },
    { type: 'sectionEnded', sectionIndex, reason: 'candidate', at: examStart + minutes(to) },
  ] as const;

test('the time from the end of one section to the start of the next is told', () => {
  const state = replay(events(...section(0, 0, 40), ...section(1, 52, 80), ...section(2, 81, 90)));
  expect(timeBetweenSections(state)).toEqual([
    { sectionIndex: 1, ms: minutes(12) },
    { sectionIndex: 2, ms: minutes(1) },
  ]);
});

test('there is none before the first section', () => {
  expect(timeBetweenSections(replay(events(...section(0, 3, 40))))).toEqual([]);
});
