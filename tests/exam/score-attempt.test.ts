import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/exam/apply-event.ts';
import type { FormSection } from '../../src/exam/exam-form.ts';
import { scoreAttempt } from '../../src/exam/score-attempt.ts';
import { anAttempt, events, examStart, minutes, seconds } from '../support/attempt-builders.ts';
import type { WrittenFact } from '../support/attempt-builders.ts';
import { aFormEntry, aFormSection } from '../support/form-builders.ts';
import { aChoiceItem } from '../support/item-builders.ts';
import { logsOf } from '../support/log-arbitraries.ts';

const jobKnowledge = aFormSection();
const biographic = aFormSection({ section: 'biographic' });
const english = aFormSection({ section: 'english-expression' });

const start = (sectionIndex: number, at = examStart) =>
  ({ type: 'sectionStarted', sectionIndex, deadline: at + minutes(2), at }) as const;
const end = (sectionIndex: number, at: number) =>
  ({ type: 'sectionEnded', sectionIndex, reason: 'candidate', at }) as const;
const chosen = (itemId: string, optionId: string) =>
  ({ type: 'choiceSelected', itemId, optionId }) as const;

const report = (forms: readonly (FormSection | undefined)[], ...facts: readonly WrittenFact[]) =>
  scoreAttempt({ attempt: anAttempt(), forms, state: replay(events(...facts)) });

describe('scoreAttempt', () => {
  it('has no figures for a section that runs, nor for those to come', () => {
    expect(report([jobKnowledge], start(0), chosen('gov-1', 'b')).sections).toEqual([
      { standing: 'running', section: 'job-knowledge' },
      { standing: 'notStarted', section: 'biographic' },
      { standing: 'notStarted', section: 'english-expression' },
      { standing: 'notStarted', section: 'essay' },
    ]);
  });

  it('counts right, wrong and unanswered apart, in all and by topic in the order of the taxonomy', () => {
    const [section] = report(
      [{ ...jobKnowledge, entries: jobKnowledge.entries.toReversed() }],
      start(0),
      chosen('gov-1', 'b'),
      chosen('gov-2', 'a'),
      end(0, examStart + seconds(60)),
    ).sections;
    expect(section).toMatchObject({
      standing: 'ended',
      section: 'job-knowledge',
      total: { items: 3, right: 1, wrong: 1, unanswered: 1, rightShare: 1 / 3 },
      topics: [
        { topic: 'us-government', tally: { items: 2, right: 1, wrong: 1, unanswered: 0 } },
        { topic: 'economics', tally: { items: 1, right: 0, wrong: 0, unanswered: 1 } },
      ],
      skills: [],
      unscored: { items: 0, answered: 0 },
    });
  });

  it('counts by skill too in English expression', () => {
    const sections = report(
      [jobKnowledge, biographic, english],
      start(0),
      end(0, examStart + seconds(1)),
      start(1, examStart + seconds(2)),
      end(1, examStart + seconds(3)),
      start(2, examStart + seconds(4)),
      chosen('ee-2', 'b'),
      chosen('ee-3', 'c'),
      end(2, examStart + seconds(60)),
    ).sections;
    expect(sections[2]).toMatchObject({
      topics: [{ topic: 'passage-editing' }, { topic: 'sentence-correction' }],
      skills: [
        { skill: 'agreement', tally: { items: 1, unanswered: 1 } },
        { skill: 'tone', tally: { items: 2, right: 1, wrong: 1 } },
      ],
    });
  });

  it('leaves unscored questions out of every count, and tells how many were answered', () => {
    const entries = jobKnowledge.entries.map((entry, index) => ({ ...entry, scored: index > 0 }));
    const [section] = report(
      [{ ...jobKnowledge, entries }],
      start(0),
      chosen('gov-1', 'b'),
      chosen('gov-2', 'b'),
      end(0, examStart + seconds(60)),
    ).sections;
    expect(section).toMatchObject({
      total: { items: 2, right: 1, wrong: 0, unanswered: 1 },
      unscored: { items: 1, answered: 1 },
    });
  });

  it('has no share and no interval where no question counts', () => {
    const entries = jobKnowledge.entries.map((entry) => ({ ...entry, scored: false }));
    const [section] = report(
      [{ ...jobKnowledge, entries }],
      start(0),
      chosen('gov-1', 'b'),
      end(0, examStart + seconds(60)),
    ).sections;
    expect(section).toMatchObject({
      total: { items: 0, rightShare: null, interval: null },
      unscored: { items: 3, answered: 1 },
    });
  });

  it('counts a topic that the taxonomy no longer has after the others', () => {
    const retired = aFormEntry({ item: aChoiceItem({ id: 'old-1', topic: 'retired' }) });
    const form = aFormSection({ entries: [retired, ...jobKnowledge.entries.slice(0, 1)] });
    const ended = end(0, examStart + seconds(60));
    const [section] = report([form], start(0), chosen('old-1', 'b'), ended).sections;
    expect(section).toMatchObject({
      topics: [
        { topic: 'us-government', tally: { items: 1, right: 0, rightShare: 0 } },
        { topic: 'retired', tally: { items: 1, right: 1, rightShare: 1 } },
      ],
    });
  });

  it('tells the time used, away and per question shown, and why the section ended', () => {
    const [section] = report(
      [jobKnowledge],
      start(0),
      { type: 'itemShown', itemId: 'gov-1', at: examStart },
      { type: 'itemShown', itemId: 'gov-2', at: examStart + seconds(20) },
      { type: 'choiceSelected', itemId: 'gov-2', optionId: 'b', at: examStart + seconds(60) },
      { type: 'itemFlagged', itemId: 'econ-1', at: examStart + seconds(60) },
      { type: 'attemptResumed', at: examStart + seconds(90) },
      { type: 'sectionEnded', sectionIndex: 0, reason: 'timeUp', at: examStart + minutes(2) },
    ).sections;
    expect(section).toMatchObject({
      timing: {
        allowedMs: minutes(2),
        usedMs: minutes(2),
        awayMs: seconds(30),
        endReason: 'timeUp',
        itemsShown: 2,
        msPerItem: seconds(45),
      },
    });
  });

  it('throws rather than guess where the questions of an ended section are missing', () => {
    expect(() => report([], start(0), end(0, examStart + seconds(9)))).toThrow(
      'The questions of the Job Knowledge section are missing, so it has no score.',
    );
  });

  it('never scores above the number of questions, and loses none, whatever happened', () => {
    const attempt = anAttempt();
    fc.assert(
      fc.property(logsOf(jobKnowledge), (log) => {
        const { sections } = scoreAttempt({ attempt, forms: [jobKnowledge], state: replay(log) });
        const [section] = sections;
        if (section?.standing !== 'ended' || section.section !== 'job-knowledge') {
          throw new Error('the section has no figures');
        }
        for (const { items, right, wrong, unanswered } of [
          section.total,
          ...section.topics.map(({ tally }) => tally),
        ]) {
          expect(right).toBeLessThanOrEqual(items);
          expect(right + wrong + unanswered).toBe(items);
        }
        expect(section.topics.reduce((sum, { tally }) => sum + tally.right, 0)).toBe(
          section.total.right,
        );
      }),
    );
  });
});
