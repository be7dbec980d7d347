import { expect, test } from 'vitest';
import type { SectionTiming } from '../../../src/exam/attempt-report.ts';
import { paceFigures, timingFigures } from '../../../src/ui/result/timing-figures.ts';
import { minutes, seconds } from '../../support/attempt-builders.ts';

const timing = (overrides: Partial<SectionTiming> = {}): SectionTiming => ({
  allowedMs: minutes(40),
  usedMs: minutes(38) + seconds(20),
  pausedMs: 0,
  awayMs: 0,
  endReason: 'candidate',
  itemsShown: 60,
  msPerItem: 38_400,
  ...overrides,
});

const labels = (overrides: Partial<SectionTiming>): readonly string[] =>
  timingFigures(timing(overrides)).map(({ label }) => label);

test('the time used stands beside the time allowed', () => {
  expect(timingFigures(timing())[0]).toEqual({
    label: 'Time used',
    value: '38\u00a0min 20\u00a0s of 40\u00a0min',
  });
});

test('it is told whether the candidate or the clock ended the section', () => {
  expect(timingFigures(timing())).toContainEqual({ label: 'Ended', value: 'by you' });
  expect(timingFigures(timing({ endReason: 'timeUp' }))).toContainEqual({
    label: 'Ended',
    value: 'when time ran out',
  });
});

test('time away is told only where there was some', () => {
  expect(labels({})).toEqual(['Time used', 'Ended']);
  expect(labels({ awayMs: 300 })).toEqual(['Time used', 'Ended']);
  expect(timingFigures(timing({ awayMs: minutes(3) }))).toContainEqual({
    label: 'Page closed while the clock ran',
    value: '3\u00a0min',
  });
});

test('an untimed section is told as such, with the time it took', () => {
  expect(timingFigures(timing({ allowedMs: null }))[0]).toEqual({
    label: 'Time used',
    value: '38\u00a0min 20\u00a0s, untimed',
  });
});

test('pauses are told only where there were some', () => {
  expect(labels({ pausedMs: 300 })).toEqual(['Time used', 'Ended']);
  expect(timingFigures(timing({ pausedMs: minutes(4) }))).toContainEqual({
    label: 'Paused',
    value: '4\u00a0min',
  });
});

test('the pace is told to the second, and not at all where no question was seen', () => {
  expect(paceFigures(timing())).toEqual([{ label: 'Time per question', value: '38\u00a0s' }]);
  expect(paceFigures(timing({ msPerItem: null }))).toEqual([]);
});
