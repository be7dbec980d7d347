import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/exam/apply-event.ts';
import { scoreAttempt } from '../../src/exam/score-attempt.ts';
import { AttemptDigest } from '../../src/progress/attempt-digest.ts';
import { calendarDayIn } from '../../src/progress/calendar-day.ts';
import { digestAttempt } from '../../src/progress/digest-attempt.ts';
import type { DigestRequest } from '../../src/progress/digest-attempt.ts';
import { digestTotals } from '../../src/progress/digest-totals.ts';
import {
  anAttempt,
  anAttemptWith,
  events,
  examStart,
  minutes,
  seconds,
} from '../support/attempt-builders.ts';
import type { WrittenFact } from '../support/attempt-builders.ts';
import { aFormSection } from '../support/form-builders.ts';
import { aFormat, anEssaySection, aQuestionSection } from '../support/format-builders.ts';
import { logsOf } from '../support/log-arbitraries.ts';
import { essayFacts, sectionFacts, twoSections } from '../support/stored-attempt.ts';

const digested = (overrides: Partial<DigestRequest> = {}): AttemptDigest =>
  digestAttempt({
    attempt: anAttempt({ format: twoSections }),
    forms: [aFormSection(), aFormSection({ section: 'essay' })],
    state: replay(events(...sectionFacts, ...essayFacts)),
    dayOf: calendarDayIn('UTC'),
    ...overrides,
  });

describe('the digest of an attempt', () => {
  it('holds what came of each item', () => {
    expect(digested().sections[0]?.responses).toMatchObject([
      {
        itemId: 'gov-1',
        topic: 'us-government',
        difficulty: 2,
        outcome: 'right',
        ms: seconds(3),
        changes: ['wrongToRight'],
        firstAt: examStart + seconds(2),
        at: examStart + seconds(3),
      },
      { itemId: 'gov-2', outcome: 'wrong', flagged: true, changes: [] },
      { itemId: 'econ-1', outcome: 'unanswered', firstAt: null, at: examStart + seconds(12) },
    ]);
  });

  it.each(['mock', 'section', 'drill'] as const)('of a %s can be stored and read back', (kind) => {
    const digest = digested({ attempt: anAttempt({ kind, format: twoSections }) });
    expect(AttemptDigest.parse(JSON.parse(JSON.stringify(digest)))).toEqual(digest);
  });

  it('tells of every change what it came to, and when the answer was first and last chosen', () => {
    const chosen = (...options: readonly string[]) =>
      options.map(
        (option) => ({ type: 'choiceSelected', itemId: 'gov-1', optionId: option }) as const,
      );
    const log = events(sectionFacts[0], ...chosen('a', 'c', 'b', 'd'), {
      type: 'sectionEnded',
      sectionIndex: 0,
      reason: 'candidate',
    });
    const digest = digested({ state: replay(log) });
    expect(digest.sections[0]?.responses[0]).toMatchObject({
      changes: ['wrongToWrong', 'wrongToRight', 'rightToWrong'],
      firstAt: examStart + seconds(1),
      at: examStart + seconds(4),
    });
    expect(AttemptDigest.parse(JSON.parse(JSON.stringify(digest)))).toEqual(digest);
  });

  it('keeps the skill of a question, and a note without the blanks around it', () => {
    const section = aQuestionSection({ section: 'english-expression' });
    const log = events(
      sectionFacts[0],
      { type: 'noteWritten', itemId: 'ee-1', text: ' Subject and verb.\n' },
      { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate' },
    );
    const { sections } = digested({
      attempt: anAttempt({ format: aFormat({ sections: [section] }) }),
      forms: [aFormSection({ section: 'english-expression' })],
      state: replay(log),
    });
    expect(sections[0]?.responses).toMatchObject([
      { skill: 'agreement', note: 'Subject and verb.' },
      { skill: 'tone', note: '' },
      { skill: 'tone', note: '' },
    ]);
  });

  it('ends with the attempt, or where it was abandoned with its last section that ended', () => {
    const endAfter = (...facts: readonly WrittenFact[]) =>
      digested({ state: replay(events(...facts)) }).endedAt;
    expect(endAfter(...sectionFacts, ...essayFacts)).toBe(examStart + seconds(16));
    expect(endAfter(...sectionFacts, ...essayFacts.slice(0, -1))).toBe(examStart + seconds(15));
    expect(endAfter(...sectionFacts)).toBe(examStart + seconds(12));
    expect(endAfter()).toBe(examStart);
  });

  it('gives the even pace of the clock that the candidate had', () => {
    expect(digested().sections[0]?.evenPaceMs).toBe(seconds(40));
    const untimed = replay(
      events({ type: 'sectionStarted', sectionIndex: 0, deadline: null }, ...sectionFacts.slice(1)),
    );
    expect(digested({ state: untimed }).sections[0]).toMatchObject({
      allowedMs: null,
      evenPaceMs: seconds(40),
    });
    const doubled = replay(
      events(
        { type: 'sectionStarted', sectionIndex: 0, deadline: examStart + minutes(4) },
        ...sectionFacts.slice(1),
      ),
    );
    const attempt = anAttemptWith({ timeFactor: 2 }, { format: twoSections });
    expect(digested({ attempt, state: doubled }).sections[0]?.evenPaceMs).toBe(seconds(80));
  });

  it('gives no pace where the format gives no time', () => {
    const format = aFormat({ sections: [aQuestionSection({ minutes: 0 }), anEssaySection()] });
    const untimed = replay(
      events({ type: 'sectionStarted', sectionIndex: 0, deadline: null }, ...sectionFacts.slice(1)),
    );
    const digest = digested({ attempt: anAttempt({ format }), state: untimed });
    expect(digest.sections[0]?.evenPaceMs).toBeNull();
  });

  it('keeps unscored items apart, and leaves out sections that have not ended', () => {
    const form = aFormSection();
    const entries = form.entries.map((entry, index) => ({ ...entry, scored: index !== 1 }));
    const state = replay(events(...sectionFacts, ...essayFacts.slice(0, 1)));
    const { sections } = digested({ forms: [{ ...form, entries }, undefined], state });
    expect(sections.map(({ responses }) => responses.map(({ itemId }) => itemId))).toEqual([
      ['gov-1', 'econ-1'],
    ]);
    expect(sections[0]?.unscored).toMatchObject([{ itemId: 'gov-2', outcome: 'wrong' }]);
    expect(digested().sections[0]).not.toHaveProperty('unscored');
  });

  it('keeps a section practised alone apart from mocks', () => {
    expect(digested().kind).toBe('mock');
    const attempt = anAttempt({ kind: 'section', format: twoSections });
    expect(digested({ attempt }).kind).toBe('drill');
  });

  it('calls biographic answers neither right nor wrong, and leaves out lists not needed', () => {
    const section = aQuestionSection({ section: 'biographic', blueprint: { composure: 2 } });
    const { sections } = digested({
      attempt: anAttempt({ format: aFormat({ sections: [section] }) }),
      forms: [aFormSection({ section: 'biographic' })],
      state: replay(
        events(
          { type: 'sectionStarted', sectionIndex: 0, deadline: examStart + minutes(2) },
          { type: 'choiceSelected', itemId: 'scale-1', optionId: 'often' },
          { type: 'choiceSelected', itemId: 'scale-1', optionId: 'never' },
          { type: 'sectionEnded', sectionIndex: 0, reason: 'timeUp' },
        ),
      ),
    });
    expect(sections[0]?.responses).toMatchObject([
      { itemId: 'scale-1', outcome: 'answered', changes: [], difficulty: null },
      { itemId: 'scale-2', outcome: 'unanswered' },
    ]);
  });

  it('refuses an attempt whose questions are missing', () => {
    expect(() => digested({ forms: [] })).toThrow('The questions of the Job Knowledge section');
  });

  it('agrees with the report on any log', () => {
    const form = aFormSection({ section: 'english-expression' });
    const attempt = anAttempt({
      format: aFormat({ sections: [aQuestionSection({ section: 'english-expression' })] }),
    });
    fc.assert(
      fc.property(logsOf(form), (log) => {
        const state = replay(log);
        const [report] = scoreAttempt({ attempt, forms: [form], state }).sections;
        const [totals] = digestTotals([digested({ attempt, forms: [form], state })]);
        if (report?.standing !== 'ended' || report.section !== 'english-expression') {
          throw new Error('the section has ended');
        }
        const { items, right, wrong, unanswered } = report.total;
        expect(totals?.counts).toMatchObject({ items, right, wrong, unanswered });
        expect(new Set(totals?.topics.map(({ topic, counts }) => [topic, counts.right]))).toEqual(
          new Set(report.topics.map(({ topic, tally }) => [topic, tally.right])),
        );
      }),
    );
  });
});

describe('the calendar day of a moment', () => {
  it('is the date in the time zone asked for', () => {
    const lateEvening = Date.UTC(2026, 0, 1, 3);
    expect(calendarDayIn('UTC')(lateEvening)).toBe('2026-01-01');
    expect(calendarDayIn('America/New_York')(lateEvening)).toBe('2025-12-31');
  });
});
