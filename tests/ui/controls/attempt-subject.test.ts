import { expect, test } from 'vitest';
import { attemptOccasion, attemptSubject } from '../../../src/ui/controls/attempt-subject.ts';
import { anAttempt } from '../../support/attempt-builders.ts';
import { aFormat, aQuestionSection } from '../../support/format-builders.ts';

test('a mock exam is named by its format', () => {
  expect(attemptSubject(anAttempt())).toBe('A short test');
  expect(attemptOccasion(anAttempt())).toMatch(/^Mock exam, started Nov 22, 2026/u);
});

test('a drill is named by what it is about, and says when its answers are judged', () => {
  const attempt = anAttempt({
    kind: 'drill',
    feedback: 'atOnce',
    format: aFormat({ title: 'Drill: what I missed last time' }),
  });
  expect(attemptSubject(attempt)).toBe('what I missed last time');
  expect(attemptOccasion(attempt)).toMatch(/^Drill with immediate feedback, started Nov 22, 2026/u);
});

test('a section practiced by itself is named by the section, and says by which format', () => {
  const attempt = anAttempt({
    kind: 'section',
    format: aFormat({ sections: [aQuestionSection()] }),
  });
  expect(attemptSubject(attempt)).toBe('Job Knowledge by itself');
  expect(attemptOccasion(attempt)).toMatch(
    /^One section by itself, as in “A short test,” started/u,
  );
});
