import { describe, expect, it } from 'vitest';
import { meetingsWith } from '../../../src/progress/item-history.ts';
import type { ItemRecord } from '../../../src/progress/item-record.ts';
import {
  dueInWords,
  meetingDetails,
  meetingsInWords,
} from '../../../src/ui/question/meeting-words.ts';
import { whyAsk } from '../../../src/ui/question/why-ask.ts';
import { examStart, minutes } from '../../support/attempt-builders.ts';
import { aDigest, aDigestOf, aResponse, aSectionDigest } from '../../support/digest-builders.ts';
import { attemptId, itemId } from '../../support/overrides.ts';

const day = 24 * minutes(60);
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const id = itemId('gov-1');

const aRecord = (due: number | null = null): ItemRecord => ({
  itemId: id,
  history: {
    timesSeen: 3,
    lastAt: examStart,
    lastAttemptId: attemptId('attempt-2'),
    lastOutcome: 'right',
    missedLast: false,
    flaggedLast: false,
    slowLast: false,
    unsureLast: false,
  },
  card:
    due === null
      ? null
      : {
          due,
          lastReview: examStart,
          stability: 3,
          difficulty: 5,
          scheduledDays: 3,
          reviews: 1,
          lapses: 0,
        },
  attemptIds: ['attempt-0', 'attempt-1', 'attempt-2'].map(attemptId),
  notes: [],
});

const meetings = meetingsWith(id, [
  aDigestOf([aResponse({ outcome: 'wrong', ms: 41_600, confidence: 'guess', flagged: true })]),
  aDigestOf([aResponse({ changes: ['wrongToRight'], ms: 20_000 })], { day: 1 }),
  aDigestOf([aResponse()], { day: 2 }),
]);

describe('the history of a question in words', () => {
  it('counts how it went', () => {
    expect(meetingsInWords(aRecord(), meetings)).toBe(
      'You have seen it in 3 attempts: 2 right, 1 wrong.',
    );
    expect(meetingsInWords(aRecord(), meetings.slice(1))).toBe(
      'You have seen it in 3 attempts: 2 right of the last 2.',
    );
  });

  it('counts one that was unscored as seen, and tells it apart', () => {
    const unscored = [aResponse({ outcome: 'wrong', ms: 20_000 })];
    const sections = [aSectionDigest({ responses: [], unscored })];
    const mixed = [...meetings.slice(1), ...meetingsWith(id, [aDigest({ sections })])];
    expect(meetingsInWords(aRecord(), mixed)).toBe(
      'You have seen it in 3 attempts: 2 right, 1 unscored.',
    );
    expect(mixed.map(meetingDetails)[2]).toEqual(['unscored', '20\u00a0s on the screen']);
  });

  it('says of each meeting how long it took and what was done', () => {
    expect(meetings.map(meetingDetails)).toEqual([
      ['42\u00a0s on the screen', 'a guess', 'flagged'],
      ['20\u00a0s on the screen', 'changed from wrong to right'],
      ['20\u00a0s on the screen'],
    ]);
  });

  it('tells when it is due, by the day', () => {
    const due = (at: number | null, isInExam = false): string =>
      dueInWords(aRecord(at), { now: examStart, isInExam, dayOf });
    expect(due(null)).toContain('not in your review schedule');
    expect(due(examStart + minutes(60))).toBe('It is due for review now.');
    expect(due(examStart + minutes(60), true)).toContain('not due for review until that exam ends');
    for (const isInExam of [false, true]) {
      expect(due(examStart + 3 * day, isInExam)).toBe('It is next due for review on Nov 25, 2026.');
    }
  });
});

describe('a question is shown with its key', () => {
  const seen = {
    record: aRecord(),
    lastSeen: examStart,
    underWay: undefined,
    blindReviewOpen: undefined,
  };
  const other = attemptId('attempt-9');

  it('unasked once it was met', () => {
    expect(whyAsk(seen)).toBeNull();
    expect(whyAsk({ ...seen, record: undefined })).toBeNull();
  });

  it('after asking where it is new', () => {
    expect(whyAsk({ ...seen, record: undefined, lastSeen: undefined })).toEqual({ why: 'new' });
  });

  it('after asking where an attempt or a blind review still needs it hidden', () => {
    expect(whyAsk({ ...seen, underWay: other })).toEqual({ why: 'underWay', attemptId: other });
    expect(whyAsk({ ...seen, blindReviewOpen: other })).toMatchObject({ why: 'blindReviewOpen' });
  });
});
