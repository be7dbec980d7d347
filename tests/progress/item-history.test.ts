import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemId } from '../../src/bank/item.ts';
import { refoldItems } from '../../src/progress/fold-items.ts';
import { meetingsWith, withMeeting } from '../../src/progress/item-history.ts';
import type { ItemRecords } from '../../src/progress/fold-items.ts';
import type { ItemHistory } from '../../src/progress/item-history.ts';
import { responsesIn, wasMet } from '../../src/progress/attempt-digest.ts';
import type { AttemptDigest, DigestResponse } from '../../src/progress/attempt-digest.ts';
import { examStart, seconds } from '../support/attempt-builders.ts';
import { digestLists } from '../support/digest-arbitraries.ts';
import { aDigest, aDigestOf, aResponse, aSectionDigest } from '../support/digest-builders.ts';
import { itemId } from '../support/overrides.ts';

const historyAfter = (...digests: readonly AttemptDigest[]): ItemHistory | undefined =>
  refoldItems(digests).get(itemId('gov-1'))?.history ?? undefined;

const historiesIn = (records: ItemRecords): ReadonlyMap<ItemId, ItemHistory> =>
  new Map([...records].flatMap(([id, { history }]) => (history === null ? [] : [[id, history]])));

const after = (overrides: Partial<DigestResponse>): ItemHistory | undefined =>
  historyAfter(aDigestOf([aResponse(overrides)]));

describe('the history of an item', () => {
  it('tells how often it was seen and what came of it last', () => {
    const first = aDigestOf([aResponse({ outcome: 'wrong', flagged: true })]);
    const second = aDigestOf([aResponse()], { day: 3 });
    expect(historyAfter(first, second)).toEqual({
      timesSeen: 2,
      lastAt: second.sections[0]?.responses[0]?.at,
      lastAttemptId: 'attempt-3',
      lastOutcome: 'right',
      missedLast: false,
      flaggedLast: false,
      slowLast: false,
      unsureLast: false,
    });
  });

  it('takes wrong and left blank as missed', () => {
    expect(after({ outcome: 'right' })?.missedLast).toBe(false);
    expect(after({ outcome: 'wrong' })?.missedLast).toBe(true);
    expect(after({ outcome: 'unanswered' })?.missedLast).toBe(true);
  });

  it('never takes a biographic item as missed', () => {
    const section = aSectionDigest({
      section: 'biographic',
      responses: [aResponse({ outcome: 'unanswered' })],
    });
    expect(historyAfter(aDigest({ sections: [section] }))?.missedLast).toBe(false);
  });

  it('calls an item slow beyond one and a half times the even pace of 40 s', () => {
    expect(after({ ms: seconds(60) })?.slowLast).toBe(false);
    expect(after({ ms: seconds(60) + 1 })?.slowLast).toBe(true);
  });

  it('takes a guess as unsure', () => {
    expect(after({ confidence: 'sure' })?.unsureLast).toBe(false);
    expect(after({ confidence: 'unsure' })?.unsureLast).toBe(true);
    expect(after({ confidence: 'guess' })?.unsureLast).toBe(true);
  });

  it('does not begin with an item that never came onto the screen', () => {
    expect(after({ outcome: 'unanswered', ms: 0 })).toBeUndefined();
  });

  it('has of two answers at the same moment that of the later id, whichever is folded first', () => {
    const one = aDigestOf([aResponse({ outcome: 'wrong' })], { attemptId: 'attempt-a' });
    const other = aDigestOf([aResponse()], { attemptId: 'attempt-b' });
    const meetings = [one, other].flatMap(responsesIn);
    for (const inOrder of [meetings, meetings.toReversed()]) {
      const history = inOrder.reduce<ItemHistory | null>(withMeeting, null);
      expect(history).toMatchObject({ lastAttemptId: 'attempt-b', lastOutcome: 'right' });
    }
  });

  it('has the later answer, though the id of its attempt is the smaller', () => {
    const late = aDigestOf([aResponse({ outcome: 'wrong' })], { day: 1, attemptId: 'attempt-a' });
    const early = aDigestOf([aResponse()], { attemptId: 'attempt-b' });
    const history = [late, early]
      .flatMap(responsesIn)
      .reduce<ItemHistory | null>(withMeeting, null);
    expect(history).toMatchObject({ lastAttemptId: 'attempt-a', lastOutcome: 'wrong' });
  });

  it('is the same in whatever order attempts come, and its meetings are folded in', () => {
    fc.assert(
      fc.property(digestLists, fc.nat(), (digests, seed) => {
        const cut = digests.length === 0 ? 0 : seed % digests.length;
        const turned = [...digests.slice(cut), ...digests.slice(0, cut)];
        const whole = historiesIn(refoldItems(digests));
        expect(historiesIn(refoldItems(turned))).toEqual(whole);
        const folded = new Map<ItemId, ItemHistory>();
        for (const response of turned.flatMap(responsesIn).filter(wasMet)) {
          folded.set(response.itemId, withMeeting(folded.get(response.itemId) ?? null, response));
        }
        expect(folded).toEqual(whole);
      }),
    );
  });
});

describe('the meetings with an item', () => {
  it('are listed oldest first', () => {
    const digests = [
      aDigestOf([aResponse({ outcome: 'wrong' })], { day: 2 }),
      aDigestOf([aResponse(), aResponse({ itemId: 'gov-2' })]),
    ];
    expect(meetingsWith(itemId('gov-1'), digests)).toMatchObject([
      { outcome: 'right', at: examStart + seconds(20), attemptId: 'attempt-0' },
      { outcome: 'wrong', attemptId: 'attempt-2' },
    ]);
  });

  it('leave out an attempt in which it never came onto the screen', () => {
    const unmet = aDigestOf([aResponse({ outcome: 'unanswered', ms: 0 })]);
    expect(meetingsWith(itemId('gov-1'), [unmet])).toEqual([]);
  });

  it('tell where it was mixed in unscored', () => {
    const section = aSectionDigest({ responses: [], unscored: [aResponse({ outcome: 'wrong' })] });
    expect(meetingsWith(itemId('gov-1'), [aDigest({ sections: [section] })])).toMatchObject([
      { outcome: 'wrong', scored: false },
    ]);
  });
});
