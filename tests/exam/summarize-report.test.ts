import { expect, it } from 'vitest';
import { replay } from '../../src/exam/apply-event.ts';
import { AttemptSummary } from '../../src/exam/attempt-summary.ts';
import { scoreAttempt } from '../../src/exam/score-attempt.ts';
import { summarizeReport } from '../../src/exam/summarize-report.ts';
import { anAttempt, events, examStart, minutes, seconds } from '../support/attempt-builders.ts';
import { aFormSection } from '../support/form-builders.ts';

it('sums up every ended section, and leaves out those still to come', () => {
  const start = (sectionIndex: number) =>
    ({ type: 'sectionStarted', sectionIndex, deadline: examStart + minutes(30) }) as const;
  const end = (sectionIndex: number, reason: 'candidate' | 'timeUp') =>
    ({ type: 'sectionEnded', sectionIndex, reason }) as const;
  const log = events(
    start(0),
    { type: 'choiceSelected', itemId: 'gov-1', optionId: 'b' },
    { type: 'choiceSelected', itemId: 'gov-2', optionId: 'a' },
    end(0, 'candidate'),
    start(1),
    { type: 'choiceSelected', itemId: 'scale-1', optionId: 'often' },
    { type: 'examplesWritten', itemId: 'scale-1-examples', text: 'In May.' },
    end(1, 'timeUp'),
    start(2),
  );
  const forms = (['job-knowledge', 'biographic', 'english-expression'] as const).map((section) =>
    aFormSection({ section }),
  );
  const report = scoreAttempt({ attempt: anAttempt(), forms, state: replay(log) });
  const summary = summarizeReport(report);
  expect(summary).toEqual({
    sections: [
      {
        section: 'job-knowledge',
        items: 3,
        answered: 2,
        right: 1,
        characters: null,
        usedMs: seconds(3),
        endReason: 'candidate',
      },
      {
        section: 'biographic',
        items: 3,
        answered: 2,
        right: null,
        characters: null,
        usedMs: seconds(3),
        endReason: 'timeUp',
      },
    ],
  });
  expect(AttemptSummary.parse(summary)).toEqual(summary);
});

it('leaves out lists of examples that an answer made needless, as they were not to be answered', () => {
  const deadline = examStart + minutes(30);
  const log = events(
    { type: 'sectionStarted', sectionIndex: 0, deadline },
    { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate' },
    { type: 'sectionStarted', sectionIndex: 1, deadline },
    { type: 'choiceSelected', itemId: 'scale-1', optionId: 'never' },
    { type: 'sectionEnded', sectionIndex: 1, reason: 'candidate' },
  );
  const forms = [aFormSection(), aFormSection({ section: 'biographic' })];
  const report = scoreAttempt({ attempt: anAttempt(), forms, state: replay(log) });
  expect(summarizeReport(report).sections[1]).toMatchObject({ items: 2, answered: 1 });
});

it('keeps the length of an essay', () => {
  const log = events(
    { type: 'sectionStarted', sectionIndex: 0, deadline: examStart + minutes(30) },
    { type: 'essaySubmitted', itemId: 'essay-1', characters: 1800 },
    { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate' },
  );
  const attempt = anAttempt();
  const format = { ...attempt.format, sections: attempt.format.sections.slice(3) };
  const report = scoreAttempt({
    attempt: { ...attempt, format },
    forms: [aFormSection({ section: 'essay' })],
    state: replay(log),
  });
  expect(summarizeReport(report).sections).toMatchObject([
    { section: 'essay', items: 0, answered: 0, right: null, characters: 1800 },
  ]);
});
