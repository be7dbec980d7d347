import { expect, test } from 'vitest';
import type { Conditions } from '../../../src/exam/conditions.ts';
import { takingFigures } from '../../../src/ui/result/taking-figures.ts';
import { anAttempt, events, examStart, minutes, seconds } from '../../support/attempt-builders.ts';
import type { WrittenFact } from '../../support/attempt-builders.ts';
import { aStoredAttempt, twoSections } from '../../support/stored-attempt.ts';
import { standardConditions } from '../../support/standard-conditions.ts';

const deadline = examStart + minutes(300);

/** Job knowledge with these facts in it, and after a gap the essay. */
const figures = (
  conditions: Partial<Conditions>,
  facts: readonly WrittenFact[] = [],
  gapMs = minutes(1),
) => {
  const endedAt = examStart + minutes(60);
  const log = events(
    { type: 'sectionStarted', sectionIndex: 0, deadline },
    ...facts,
    { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate', at: endedAt },
    { type: 'sectionStarted', sectionIndex: 1, deadline, at: endedAt + gapMs },
    { type: 'sectionEnded', sectionIndex: 1, reason: 'candidate' },
    { type: 'attemptFinished' },
  );
  const attempt = anAttempt({
    format: twoSections,
    conditions: { ...standardConditions, ...conditions },
  });
  return Object.fromEntries(
    takingFigures(aStoredAttempt({ attempt, events: log })).map(({ label, value }) => [
      label,
      value.replaceAll('\u00a0', ' '),
    ]),
  );
};

const pause = (ms: number, at: number): readonly WrittenFact[] => [
  { type: 'sectionPaused', at },
  { type: 'sectionUnpaused', at: at + ms },
];

test('nothing is told of an attempt under the conditions of the real test', () => {
  expect(figures({})).toEqual({});
});

test('more time, and none at all, are told', () => {
  expect(figures({ timeFactor: 1.5 })).toEqual({ Time: '× 1.5' });
  expect(figures({ timeFactor: null })).toEqual({ Time: 'untimed' });
});

test('pauses are told by section, and that none was made', () => {
  const paused = [
    ...pause(minutes(2), examStart + minutes(5)),
    ...pause(seconds(70), examStart + minutes(9)),
  ];
  expect(figures({ pausing: true }, paused)).toEqual({ Pauses: '3 min in Job Knowledge' });
  expect(figures({ pausing: true })).toEqual({ Pauses: 'allowed, not used' });
});

test('a break is told with how long it really was', () => {
  expect(figures({ breakMinutes: 10 }, [], seconds(40))).toEqual({
    Breaks: 'up to 10 min between sections',
    'Between sections': '40 s before Essay',
  });
});

test('a long time between sections is told even where no break was planned', () => {
  expect(figures({}, [], minutes(5))).toEqual({});
  expect(figures({}, [], minutes(85) + seconds(20))).toEqual({
    'Between sections': '1 h 25 min before Essay',
  });
});

test('aids and access settings are named', () => {
  expect(figures({ paceLine: true, confidence: true, largerTargets: true, keys: 'off' })).toEqual({
    'Aids not in the real test': 'pace line, saying how sure you are',
    'Access settings': 'larger buttons, single-key shortcuts off',
  });
  expect(
    figures({ questionClock: true, highContrast: true, reducedMotion: true, keys: 'changed' }),
  ).toEqual({
    'Aids not in the real test': 'time on each question',
    'Access settings': 'high contrast, reduced motion, custom keys',
  });
});

test('a clock that was changed is told with what came of it', () => {
  const jump = (byMs: number) => ({ type: 'clockJumped', byMs }) as const;
  expect(figures({}, [jump(-minutes(5))])).toEqual({
    'Device clock': 'set back by 5 min in Job Knowledge, which gained no time',
  });
  expect(figures({}, [jump(minutes(40))])).toEqual({
    'Device clock':
      'moved ahead 40 min in Job Knowledge (changed, or the device slept), which counted as time used',
  });
  expect(figures({}, [jump(seconds(59)), jump(-seconds(59))])).toEqual({});
});
