import { describe, expect, it } from 'vitest';
import type { ItemId } from '../../src/bank/item.ts';
import { exportResult } from '../../src/progress/export-result.ts';
import { ResultExport } from '../../src/progress/result-export.ts';
import { resultCsv } from '../../src/progress/result-csv.ts';
import type { StoredSecondAnswers } from '../../src/progress/second-answers.ts';
import type { StoredAttempt } from '../../src/storage/stored-attempt.ts';
import { events, examStart, minutes } from '../support/attempt-builders.ts';
import { aFormSection, entriesOf } from '../support/form-builders.ts';
import { aChoiceItem } from '../support/item-builders.ts';
import { secondAnswersTo } from '../support/keepsake-builders.ts';
import { attemptId, itemId, optionId } from '../support/overrides.ts';
import { readCsv } from '../support/read-csv.ts';
import { aStoredAttempt, sectionFacts } from '../support/stored-attempt.ts';

const exported = (
  stored: StoredAttempt,
  second?: StoredSecondAnswers,
  heldBack: ReadonlySet<ItemId> = new Set(),
) =>
  exportResult({
    second,
    heldBack,
    attempt: stored.attempt,
    forms: stored.forms,
    state: stored.state,
    drafts: stored.drafts,
    exportedAt: examStart + minutes(90),
  });

describe('an exported result', () => {
  const result = exported(aStoredAttempt());

  it('has the documented shape, and survives being written as JSON', () => {
    expect(ResultExport.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
    expect(result).toMatchObject({ kind: 'fsot-practice-result', version: 1 });
  });

  it('says what was sat and when', () => {
    expect(result.attempt).toMatchObject({
      kind: 'mock',
      format: { title: 'A short test' },
      createdAt: '2026-11-22T09:00:00.000Z',
      finishedAt: '2026-11-22T09:00:16.000Z',
    });
    expect(result.exportedAt).toBe('2026-11-22T10:30:00.000Z');
    expect(result.conditions.timeFactor).toBe(1);
  });

  it('has the score of each section that has a key, and none of the others', () => {
    expect(result.sections.map(({ section, score }) => ({ section, right: score?.right }))).toEqual(
      [
        { section: 'job-knowledge', right: 1 },
        { section: 'essay', right: undefined },
      ],
    );
    expect(result.sections[0]?.score?.interval?.low).toBeGreaterThan(0);
  });

  it('tells answers and keys in words, with what was changed', () => {
    expect(result.sections[0]?.responses[0]).toMatchObject({
      number: 1,
      itemId: 'gov-1',
      question: 'The question gov-1?',
      outcome: 'right',
      answer: 'Option b',
      key: 'Option b',
      changes: [{ from: 'Option a', to: 'Option b', kind: 'wrongToRight' }],
    });
    expect(result.sections[0]?.responses[2]).toMatchObject({ outcome: 'unanswered', answer: null });
  });

  it('tells a question as it reads, without the numbers of its marked portions', () => {
    const stem = '<p>They <u data-mark="1">infer</u><sup data-mark-number>1</sup> it<br>now.</p>';
    const form = aFormSection({ entries: entriesOf([aChoiceItem({ id: 'gov-1', stem })]) });
    const log = events(...sectionFacts);
    const [section] = exported(aStoredAttempt({ forms: [form], events: log })).sections;
    expect(section?.responses[0]?.question).toBe('They infer it now.');
  });

  it('says when the section began and ended, and tells what was done in it as it was done', () => {
    const tools = [
      { type: 'noteWritten', itemId: 'gov-2', text: 'Which branch?' },
      { type: 'confidenceSet', itemId: 'gov-2', confidence: 'unsure' },
    ] as const;
    const log = events(...sectionFacts.slice(0, 7), ...tools, ...sectionFacts.slice(7));
    const [section] = exported(aStoredAttempt({ events: log })).sections;
    expect(section).toMatchObject({
      startedAt: '2026-11-22T09:00:00.000Z',
      endedAt: '2026-11-22T09:00:12.000Z',
    });
    expect(section?.responses.slice(0, 2)).toMatchObject([
      { flagged: false, note: '', confidence: null, shownMs: 3000 },
      { flagged: true, note: 'Which branch?', confidence: 'unsure', shownMs: 5000 },
    ]);
  });

  it('leaves unscored questions out of the score, and marks them', () => {
    const form = aFormSection();
    const entries = form.entries.map((entry, index) => ({ ...entry, scored: index !== 1 }));
    const [section] = exported(
      aStoredAttempt({ forms: [{ ...form, entries }], events: events(...sectionFacts) }),
    ).sections;
    expect(section?.score).toMatchObject({ items: 2, right: 1, wrong: 0 });
    expect(section?.responses.map(({ scored }) => scored)).toEqual([true, false, true]);
  });

  it('holds the essay as it was written', () => {
    expect(result.sections[1]?.responses[0]?.answer).toBe('Yes,\n\nand for this.');
  });

  it('tells biographic answers in words, and the lists as they were written', () => {
    const log = events(
      sectionFacts[0],
      { type: 'choiceSelected', itemId: 'scale-1', optionId: 'very-often' },
      { type: 'examplesWritten', itemId: 'scale-1-examples', text: 'In May.' },
      { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate' },
    );
    const forms = [aFormSection({ section: 'biographic' })];
    const [section] = exported(aStoredAttempt({ forms, events: log })).sections;
    expect(section?.responses.map(({ answer }) => answer)).toEqual(['Very often', 'In May.', null]);
  });

  it('says which section it cannot tell, where its questions are missing', () => {
    expect(() => exported(aStoredAttempt({ forms: [aFormSection()] }))).toThrow(
      'The questions of section 2 are missing',
    );
  });

  it('tells no key of a section that can still be answered', () => {
    const running = exported(aStoredAttempt({ events: events(...sectionFacts.slice(0, -1)) }));
    expect(running.sections).toEqual([]);
    expect(running.attempt.finishedAt).toBeNull();
  });

  describe('with second answers', () => {
    const second: StoredSecondAnswers = {
      ...secondAnswersTo(attemptId('attempt-1')),
      itemIds: [itemId('gov-2'), itemId('econ-1')],
      answers: [[itemId('gov-2'), optionId('b')]],
      finishedAt: examStart + minutes(60),
    };
    const answersIn = (file: ReturnType<typeof exported>) =>
      file.sections[0]?.responses.map((response) => [
        response.secondAnswer,
        response.secondOutcome,
      ]);

    it('tells them beside the first, and when they were given', () => {
      const again = exported(aStoredAttempt(), second);
      expect(ResultExport.parse(JSON.parse(JSON.stringify(again)))).toEqual(again);
      expect(again.blindReview).toEqual({
        startedAt: '2026-11-22T09:00:00.000Z',
        finishedAt: '2026-11-22T10:00:00.000Z',
        offered: 2,
        answered: 1,
      });
      expect(answersIn(again)).toEqual([
        [null, null],
        ['Option b', 'right'],
        [null, null],
      ]);
      const [titles, , row] = readCsv(resultCsv(again));
      expect(titles?.slice(16, 18)).toEqual(['Second answer, untimed', 'Second outcome']);
      expect(row?.slice(16, 18)).toEqual(['Option b', 'right']);
    });

    it('tells a second answer that was wrong as wrong', () => {
      const missed = exported(aStoredAttempt(), {
        ...second,
        answers: [[itemId('gov-2'), optionId('a')]],
      });
      expect(answersIn(missed)?.[1]).toEqual(['Option a', 'wrong']);
    });

    it('tells none of a blind review that is under way or was declined', () => {
      const running = exported(aStoredAttempt(), { ...second, finishedAt: null });
      expect(running.blindReview).toBeNull();
      expect(answersIn(running)?.flat()).toEqual([null, null, null, null, null, null]);
      const declined = exported(aStoredAttempt(), { ...second, itemIds: [], answers: [] });
      expect(declined.blindReview).toBeNull();
    });
  });

  describe('with questions that wait for a second answer in another mock exam', () => {
    const again: StoredSecondAnswers = {
      ...secondAnswersTo(attemptId('attempt-1')),
      itemIds: [itemId('gov-1')],
      answers: [[itemId('gov-1'), optionId('a')]],
      finishedAt: examStart + minutes(60),
    };
    const held = exported(aStoredAttempt(), again, new Set([itemId('gov-1'), itemId('econ-1')]));
    const responses = held.sections[0]?.responses ?? [];

    it('tells neither their key nor whether they were right, and says so', () => {
      expect(ResultExport.parse(JSON.parse(JSON.stringify(held)))).toEqual(held);
      expect(held.heldBack).toBe(2);
      expect(responses[0]).toMatchObject({
        heldBack: true,
        outcome: 'answered',
        answer: 'Option b',
        key: null,
        secondAnswer: 'Option a',
        secondOutcome: null,
        changes: [{ from: 'Option a', to: 'Option b', kind: null }],
      });
      expect(responses[2]).toMatchObject({ heldBack: true, outcome: 'unanswered', key: null });
    });

    it('tells the others whole', () => {
      expect(responses[1]).toMatchObject({ heldBack: false, outcome: 'wrong', key: 'Option b' });
      expect(result.heldBack).toBe(0);
    });

    it('tells of a wrong answer no more than that it was given', () => {
      const wrong = exported(aStoredAttempt(), undefined, new Set([itemId('gov-2')]));
      expect(wrong.sections[0]?.responses[1]).toMatchObject({ outcome: 'answered', key: null });
    });

    it('says in the table which they are', () => {
      const [titles, ...rows] = readCsv(resultCsv(held));
      expect(titles?.[18]).toBe('Held back');
      const wait = 'key and outcome, until you decide on a blind review';
      expect(rows.map((row) => row[18])).toEqual([wait, '', wait, '']);
      expect(rows[0]?.[14]).toBe('');
    });
  });

  it('is a table of one row a question under its titles', () => {
    const [titles, ...rows] = readCsv(resultCsv(result));
    expect(titles).toHaveLength(19);
    expect(rows).toHaveLength(4);
    expect(rows[1]?.slice(0, 8)).toEqual([
      'Job Knowledge',
      '2',
      'gov-2',
      'US government',
      '',
      '2',
      'yes',
      'wrong',
    ]);
    expect(titles?.[8]).toBe('Seconds on screen');
    expect(rows.map((row) => row[8])).toEqual(['3', '3', '1', '0']);
    expect(rows[3]?.[13]).toBe('Yes,\n\nand for this.');
  });
});
