import { expect, test } from 'vitest';
import { clockJumps } from '../../src/exam/clock-jumps.ts';
import { events, examStart, minutes } from '../support/attempt-builders.ts';

const started = (sectionIndex: number) =>
  ({ type: 'sectionStarted', sectionIndex, deadline: examStart + minutes(90) }) as const;
const ended = (sectionIndex: number) =>
  ({ type: 'sectionEnded', sectionIndex, reason: 'candidate' }) as const;
const jump = (byMs: number) => ({ type: 'clockJumped', byMs }) as const;

test('a clock that kept its time has no jumps', () => {
  expect(clockJumps(events(started(0), ended(0)))).toEqual([]);
});

test('jumps are added up by section and direction', () => {
  const log = events(
    started(0),
    jump(-minutes(5)),
    jump(minutes(2)),
    jump(-minutes(1)),
    ended(0),
    started(1),
    ended(1),
    started(2),
    jump(minutes(40)),
  );
  expect(clockJumps(log)).toEqual([
    { sectionIndex: 0, backMs: minutes(6), forwardMs: minutes(2) },
    { sectionIndex: 2, backMs: 0, forwardMs: minutes(40) },
  ]);
});
