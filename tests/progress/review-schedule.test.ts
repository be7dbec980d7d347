import fc from 'fast-check';
import { createEmptyCard, default_w, forgetting_curve, fsrs } from 'ts-fsrs';
import type { Grade } from 'ts-fsrs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ItemId } from '../../src/bank/item.ts';
import { endOfDay } from '../../src/progress/end-of-day.ts';
import { foldItems, refoldItems } from '../../src/progress/fold-items.ts';
import type { ItemRecords } from '../../src/progress/fold-items.ts';
import { afterResponse, gradeOf, isDue, ReviewCard } from '../../src/progress/review-schedule.ts';
import type { AttemptDigest, MetResponse } from '../../src/progress/attempt-digest.ts';
import { examStart, minutes, seconds } from '../support/attempt-builders.ts';
import { digestLists } from '../support/digest-arbitraries.ts';
import { aDigestOf, aResponse } from '../support/digest-builders.ts';
import { attemptId, itemId } from '../support/overrides.ts';

const oneDay = 24 * minutes(60);
const answeredAt = examStart + seconds(20);
const gov1 = itemId('gov-1');

const met = (overrides: Partial<MetResponse> = {}): MetResponse => ({
  ...aResponse(),
  attemptId: attemptId('attempt-1'),
  kind: 'drill',
  section: 'job-knowledge',
  scored: true,
  evenPaceMs: seconds(40),
  ...overrides,
});

type Schedule = ReadonlyMap<ItemId, ReviewCard>;

const scheduleIn = (records: ItemRecords): Schedule =>
  new Map([...records].flatMap(([id, { card }]) => (card === null ? [] : [[id, card] as const])));

const scheduled = (...digests: readonly AttemptDigest[]): Schedule =>
  scheduleIn(refoldItems(digests));

const dueIn = (schedule: Schedule, until: number): readonly ItemId[] =>
  [...schedule].filter(([, card]) => isDue(card, until)).map(([id]) => id);

const daysUntilDue = (overrides: Parameters<typeof aResponse>[0]): number =>
  ((scheduled(aDigestOf([aResponse(overrides)])).get(gov1)?.due ?? NaN) - answeredAt) / oneDay;

afterEach(() => vi.unstubAllEnvs());

describe('the grade of an answer', () => {
  const [again, hard, good] = [1, 2, 3];

  it.each([
    ['wrong', met({ outcome: 'wrong' }), again],
    ['seen and left blank', met({ outcome: 'unanswered' }), again],
    ['right but unsure', met({ confidence: 'unsure' }), hard],
    ['right by a guess', met({ confidence: 'guess' }), hard],
    ['right but slow', met({ ms: seconds(61) }), hard],
    ['right', met({ confidence: 'sure' }), good],
    ['not reached', met({ outcome: 'unanswered', ms: 0 }), null],
    ['missed in a mock', met({ outcome: 'wrong', kind: 'mock' }), again],
    ['right in a mock', met({ kind: 'mock' }), null],
    ['biographic', met({ outcome: 'answered', section: 'biographic' }), null],
    ['biographic, blank', met({ outcome: 'unanswered', section: 'biographic' }), null],
  ])('where it was %s', (_, response, grade) => {
    expect(gradeOf(response)).toBe(grade);
  });
});

describe('the schedule of reviews', () => {
  it('brings back a miss tomorrow, a hard item before one that was easy to answer', () => {
    expect(daysUntilDue({ outcome: 'wrong' })).toBe(1);
    expect(daysUntilDue({ confidence: 'unsure' })).toBe(2);
    expect(daysUntilDue({ confidence: 'sure' })).toBe(3);
  });

  it.each([
    // Late in the evening: a day of 24 hours would end on the day after.
    ['loses an hour', '2027-03-13T23:30', '2027-03-14T12:00'],
    // Just after midnight: it would end on the same day.
    ['has one more', '2026-11-01T00:30', '2026-11-02T12:00'],
  ])('brings back a miss tomorrow where a night %s', (_, missed, tomorrow) => {
    vi.stubEnv('TZ', 'America/New_York');
    const at = Date.parse(missed);
    const card = afterResponse(null, met({ outcome: 'wrong', at }));
    expect(isDue(card, endOfDay(at))).toBe(false);
    expect(isDue(card, endOfDay(Date.parse(tomorrow)))).toBe(true);
  });

  // The formulas of FSRS-6 for the first review and for recall, with the default weights, by hand:
  // S0(good) = w2;  D0(g) = w4 − e^(w5(g−1)) + 1;  R = (1 + factor·t/S)^(−w20), factor = 0.9^(−1/w20) − 1;
  // S' = S(1 + e^w8 (11 − D) S^(−w9) (e^(w10(1−R)) − 1)).
  // https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
  it('agrees with the published formulas', () => {
    const w = (index: number): number => default_w[index] ?? NaN;
    const stability = w(2);
    const difficulty = w(4) - Math.exp(w(5) * 2) + 1;
    const elapsed = 3;
    const factor = 0.9 ** (-1 / w(20)) - 1;
    const recall = (1 + (factor * elapsed) / stability) ** -w(20);
    expect(recall).toBeCloseTo(forgetting_curve(default_w, elapsed, stability), 6);
    const grown =
      stability *
      (1 +
        Math.exp(w(8)) *
          (11 - difficulty) *
          stability ** -w(9) *
          (Math.exp(w(10) * (1 - recall)) - 1));
    const records = refoldItems([aDigestOf([aResponse()])]);
    const first = scheduleIn(records);
    expect(first.get(gov1)?.stability).toBeCloseTo(2.3065, 4);
    expect(first.get(gov1)?.difficulty).toBeCloseTo(difficulty, 4);
    const second = scheduleIn(foldItems(records, aDigestOf([aResponse()], { day: elapsed })));
    expect(second.get(gov1)?.stability).toBeCloseTo(grown, 3);
  });

  // Its scheduler makes cards for all four grades, with dates; the schedule computes only what is asked for.
  it('is what the scheduler of ts-fsrs makes of the same reviews', () => {
    // It counts days of 24 hours.
    vi.stubEnv('TZ', 'UTC');
    const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });
    const reviews = fc.array(
      fc.record({
        afterMs: fc.oneof(
          fc.integer({ min: 0, max: 2 * oneDay }),
          fc.integer({ min: 0, max: 400 * oneDay }),
        ),
        grade: fc.constantFrom<Grade[]>(1, 2, 3),
      }),
      { minLength: 1, maxLength: 12 },
    );
    const answers = {
      1: { outcome: 'wrong' },
      2: { confidence: 'unsure' },
      3: { confidence: 'sure' },
    } as const;
    fc.assert(
      fc.property(reviews, (drawn) => {
        let at = examStart;
        let card = createEmptyCard(at);
        let mine: ReviewCard | null = null;
        for (const { afterMs, grade } of drawn) {
          at += afterMs;
          card = scheduler.next(card, at, grade).card;
          mine = afterResponse(mine, met({ at, ...answers[grade as 1 | 2 | 3] }));
        }
        expect(mine).toEqual({
          due: card.due.getTime(),
          lastReview: at,
          stability: card.stability,
          difficulty: card.difficulty,
          scheduledDays: card.scheduled_days,
          reviews: card.reps,
          lapses: card.lapses,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('lets the days grow with each right answer and counts a lapse', () => {
    const digests = [0, 3, 14].map((day) => aDigestOf([aResponse()], { day }));
    const intervals = digests.map(
      (_, index) => scheduled(...digests.slice(0, index + 1)).get(gov1)?.scheduledDays ?? NaN,
    );
    expect(intervals).toEqual(intervals.toSorted((one, other) => one - other));
    expect(new Set(intervals).size).toBe(3);
    const lapsed = scheduled(...digests, aDigestOf([aResponse({ outcome: 'wrong' })], { day: 60 }));
    expect(lapsed.get(gov1)).toMatchObject({ lapses: 1, reviews: 4 });
    expect(lapsed.get(gov1)?.scheduledDays).toBeLessThan(intervals[2] ?? NaN);
  });

  it('tells what is due by a moment', () => {
    const schedule = scheduled(
      aDigestOf([aResponse({ itemId: 'late' }), aResponse({ itemId: 'later', outcome: 'wrong' })]),
      aDigestOf([aResponse({ itemId: 'fresh' })], { day: 30 }),
    );
    expect(dueIn(schedule, answeredAt + oneDay - 1)).toEqual([]);
    expect(dueIn(schedule, answeredAt + oneDay)).toEqual(['later']);
    expect(dueIn(schedule, answeredAt + 30 * oneDay)).toEqual(['late', 'later']);
    expect(isDue(schedule.get(itemId('unknown')), answeredAt + 30 * oneDay)).toBe(false);
  });

  it('stands an attempt that was open while a later one was done', () => {
    const open = {
      ...aDigestOf([aResponse()], { attemptId: 'open' }),
      endedAt: answeredAt + 2 * oneDay,
    };
    const schedule = scheduled(aDigestOf([aResponse()], { day: 1 }), open);
    expect(schedule.get(gov1)?.lastReview).toBe(answeredAt + oneDay);
  });

  it('can be stored and read back', () => {
    const card = scheduled(aDigestOf([aResponse()])).get(gov1);
    expect(ReviewCard.parse(JSON.parse(JSON.stringify(card)))).toEqual(card);
  });

  it('is the same folded on from its first half as in one, and rebuilt from any order', () => {
    fc.assert(
      fc.property(digestLists, fc.nat(6), (digests, cut) => {
        const whole = scheduled(...digests);
        const records = new Map(refoldItems(digests.slice(0, cut)));
        for (const digest of digests.slice(cut)) {
          for (const [id, record] of foldItems(records, digest)) records.set(id, record);
        }
        expect(scheduleIn(records)).toEqual(whole);
        expect(scheduled(...digests.toReversed())).toEqual(whole);
      }),
    );
  });

  it('holds no item that was only ever right in mocks', () => {
    fc.assert(
      fc.property(digestLists, (digests) => {
        const mocks = digests.filter(({ kind }) => kind === 'mock');
        const missed = new Set(
          mocks.flatMap(({ sections }) =>
            sections.flatMap(({ responses }) =>
              responses.filter(({ outcome }) => outcome !== 'right').map((r) => r.itemId),
            ),
          ),
        );
        for (const id of scheduled(...mocks).keys()) expect(missed).toContain(id);
      }),
    );
  });
});
