import { expect, test } from 'vitest';
import type { AttemptReport, SectionReport } from '../../../src/exam/attempt-report.ts';
import { progressInWords } from '../../../src/ui/result/progress-in-words.ts';
import { unscoredInWords } from '../../../src/ui/result/unscored-words.ts';

const report = (...standings: readonly SectionReport['standing'][]): AttemptReport => ({
  sections: standings.map((standing) => ({ standing, section: 'essay' }) as SectionReport),
});

test('an exam under way says how many of its sections are finished', () => {
  expect(progressInWords(report('ended', 'ended', 'notStarted'))).toBe(
    'This exam is under way: 2 of 3 sections are finished.',
  );
  expect(progressInWords(report('notStarted'))).toBe(
    'This exam is under way, and no section is finished yet.',
  );
});

test('a section that is begun may be paused, untimed, or over by now: its clock may be running', () => {
  expect(progressInWords(report('ended', 'running'))).toBe(
    'This exam is under way: 1 of 2 sections is finished. A section has begun, and its clock may be running.',
  );
  expect(progressInWords(report('running', 'notStarted'))).toBe(
    'This exam is under way, and no section is finished yet. A section has begun, and its clock may be running.',
  );
});

test('unscored questions are told apart, and not mentioned where there were none', () => {
  expect(unscoredInWords({ items: 0, answered: 0 })).toBeNull();
  expect(unscoredInWords({ items: 1, answered: 0 })).toMatch(/^1 unscored question was mixed in/u);
  expect(unscoredInWords({ items: 5, answered: 4 })).toMatch(
    /^5 unscored questions were mixed in, .* you answered 4\./u,
  );
});
