import { describe, expect, it } from 'vitest';
import type { ReviewFilter } from '../../src/exam/review-rows.ts';
import { countByFilter, matchesFilter, reviewRows } from '../../src/exam/review-rows.ts';
import { examStart, seconds } from '../support/attempt-builders.ts';
import { aFormSection } from '../support/form-builders.ts';
import { aRunningSection } from '../support/progress-builders.ts';

const chosen = (itemId: string, optionId: string) =>
  ({ type: 'choiceSelected', itemId, optionId }) as const;

const numbers = (rows: ReturnType<typeof reviewRows>, filter: ReviewFilter) =>
  rows.filter((row) => matchesFilter(row, filter)).map(({ number }) => number);

describe('reviewRows', () => {
  it('judges each answer by the key, and a blank as unanswered', () => {
    const progress = aRunningSection(chosen('gov-1', 'b'), chosen('gov-2', 'a'));
    const rows = reviewRows(aFormSection(), progress);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['right', 'wrong', 'unanswered']);
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('shows each question with the passage it was seen with', () => {
    const rows = reviewRows(aFormSection({ section: 'english-expression' }), undefined);
    expect(rows.map(({ passage }) => passage?.id ?? null)).toEqual([
      'passage-1',
      'passage-1',
      null,
    ]);
  });

  it('shows what was highlighted in each stem, and in a passage beside all its questions', () => {
    const progress = aRunningSection(
      { type: 'textHighlighted', targetId: 'ee-1', ranges: [[0, 3]] },
      { type: 'textHighlighted', targetId: 'passage-1', ranges: [[0, 3]] },
      { type: 'textHighlighted', targetId: 'passage-1', ranges: [[4, 9]] },
    );
    const rows = reviewRows(aFormSection({ section: 'english-expression' }), progress);
    expect(rows.map(({ highlights }) => highlights)).toEqual([
      { stem: [[0, 3]], passage: [[4, 9]] },
      { stem: [], passage: [[4, 9]] },
      { stem: [], passage: [] },
    ]);
  });

  it('lists every change of an answer, and whether it was from right to wrong', () => {
    const progress = aRunningSection(
      chosen('gov-1', 'b'),
      chosen('gov-1', 'c'),
      chosen('gov-1', 'c'),
      chosen('gov-1', 'b'),
    );
    const [row] = reviewRows(aFormSection(), progress);
    expect(row?.outcome).toBe('right');
    expect(row?.changes).toEqual([
      {
        at: examStart + seconds(2),
        intoMs: seconds(2),
        from: 'b',
        to: 'c',
        fromRight: true,
        toRight: false,
      },
      {
        at: examStart + seconds(4),
        intoMs: seconds(4),
        from: 'c',
        to: 'b',
        fromRight: false,
        toRight: true,
      },
    ]);
  });

  it('never calls a biographic answer right or wrong', () => {
    const progress = aRunningSection(chosen('scale-1', 'often'), chosen('scale-1', 'never'));
    const rows = reviewRows(aFormSection({ section: 'biographic' }), progress);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['answered', 'notNeeded', 'unanswered']);
    expect(rows[0]?.changes).toMatchObject([{ fromRight: null, toRight: null }]);
  });

  it('tells how long each question was on the screen, and which were unscored', () => {
    const form = aFormSection();
    const entries = form.entries.map((entry, index) => ({ ...entry, scored: index !== 0 }));
    const progress = aRunningSection(
      { type: 'itemShown', itemId: 'gov-1' },
      { type: 'itemShown', itemId: 'gov-2', at: examStart + seconds(31) },
      { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate' },
    );
    const rows = reviewRows({ ...form, entries }, progress);
    expect(rows.map(({ shownMs }) => shownMs)).toEqual([30_000, 1000, 0]);
    expect(rows.map(({ scored }) => scored)).toEqual([false, true, true]);
  });
});

describe('the filters of a review', () => {
  it('keep the wrong, the unanswered, the flagged and the changed', () => {
    const progress = aRunningSection(
      chosen('gov-1', 'a'),
      chosen('gov-2', 'a'),
      chosen('gov-2', 'b'),
      { type: 'itemFlagged', itemId: 'econ-1' },
    );
    const rows = reviewRows(aFormSection(), progress);
    expect(numbers(rows, 'all')).toEqual([1, 2, 3]);
    expect(numbers(rows, 'missed')).toEqual([1, 3]);
    expect(numbers(rows, 'wrong')).toEqual([1]);
    expect(numbers(rows, 'unanswered')).toEqual([3]);
    expect(numbers(rows, 'flagged')).toEqual([3]);
    expect(numbers(rows, 'changed')).toEqual([2]);
    expect(countByFilter(rows)).toEqual({
      all: 3,
      missed: 2,
      wrong: 1,
      unanswered: 1,
      flagged: 1,
      changed: 1,
      noted: 0,
      unsure: 0,
    });
  });

  it('call nothing missed that counts in no score', () => {
    const form = aFormSection();
    const entries = form.entries.map((entry, index) => ({ ...entry, scored: index !== 0 }));
    const progress = aRunningSection(chosen('gov-1', 'a'));
    expect(numbers(reviewRows({ ...form, entries }, progress), 'missed')).toEqual([2, 3]);
    const essay = reviewRows(aFormSection({ section: 'essay' }), undefined);
    expect(numbers(essay, 'missed')).toEqual([]);
  });

  it('keep those with a note, and those of which the candidate was not sure', () => {
    const progress = aRunningSection(
      { type: 'noteWritten', itemId: 'gov-1', text: 'Check this.' },
      { type: 'noteWritten', itemId: 'gov-2', text: ' ' },
      { type: 'confidenceSet', itemId: 'gov-1', confidence: 'sure' },
      { type: 'confidenceSet', itemId: 'gov-2', confidence: 'unsure' },
      { type: 'confidenceSet', itemId: 'econ-1', confidence: 'guess' },
    );
    const rows = reviewRows(aFormSection(), progress);
    expect(numbers(rows, 'noted')).toEqual([1]);
    expect(numbers(rows, 'unsure')).toEqual([2, 3]);
  });

  it('take missing examples as unanswered, and needless ones not', () => {
    const form = aFormSection({ section: 'biographic' });
    const after = (optionId: string) =>
      numbers(reviewRows(form, aRunningSection(chosen('scale-1', optionId))), 'unanswered');
    expect(after('often')).toEqual([2, 3]);
    expect(after('never')).toEqual([3]);
  });
});
