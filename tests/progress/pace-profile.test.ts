import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceProfile } from '../../src/progress/pace-profile.ts';
import type { SectionDigest } from '../../src/progress/attempt-digest.ts';
import { examStart, minutes, seconds } from '../support/attempt-builders.ts';
import { aResponse, aSectionDigest } from '../support/digest-builders.ts';

/** A section of 100 s in which items were first answered after so many seconds; null: never. */
const answeredAfter = (
  moments: readonly (number | null)[],
  overrides: Partial<SectionDigest> = {},
): SectionDigest =>
  aSectionDigest({
    allowedMs: seconds(100),
    usedMs: seconds(100),
    responses: moments.map((moment, index) =>
      aResponse({
        itemId: `gov-${index + 1}`,
        outcome: moment === null ? 'unanswered' : 'right',
        firstAt: moment === null ? null : examStart + seconds(moment),
        ms: moment === null ? 0 : seconds(1),
      }),
    ),
    ...overrides,
  });

describe('the pace of a section', () => {
  it('rises by one at each first answer, in whatever order items were answered', () => {
    expect(paceProfile(answeredAfter([30, 10, null, 20]))?.points).toEqual([
      { ms: 0, items: 0 },
      { ms: seconds(10), items: 1 },
      { ms: seconds(20), items: 2 },
      { ms: seconds(30), items: 3 },
    ]);
  });

  it('tells where it lay furthest behind the even line', () => {
    // Even: 4 items in 100 s, one every 25 s. Just before the second answer, at 80 s, 3.2 were due and 1 was given.
    expect(paceProfile(answeredAfter([20, 80, 90, 99]))?.furthestBehind).toEqual({
      ms: seconds(80),
      items: 1,
      behind: 4 * 0.8 - 1,
    });
  });

  it('can lie furthest behind before the first answer', () => {
    expect(paceProfile(answeredAfter([60, 70, 80, 90]))?.furthestBehind).toEqual({
      ms: seconds(60),
      items: 0,
      behind: 4 * 0.6,
    });
  });

  it('is not behind by what was left blank where the candidate ended the section', () => {
    expect(paceProfile(answeredAfter([10, null, null, null]))?.furthestBehind).toBeNull();
  });

  it('tells blanks that were seen from those that were never shown', () => {
    const seen = aResponse({ outcome: 'unanswered', ms: seconds(5) });
    const unseen = aResponse({ itemId: 'gov-2', outcome: 'unanswered', ms: 0 });
    const profile = paceProfile(aSectionDigest({ responses: [seen, unseen] }));
    expect(profile).toMatchObject({ unanswered: 2, neverShown: 1 });
  });

  it('is never behind where each answer comes by its share of the time', () => {
    expect(paceProfile(answeredAfter([25, 50, 75, 100]))?.furthestBehind).toBeNull();
  });

  it('tells that time ran out, and what was not reached', () => {
    const profile = paceProfile(answeredAfter([50, null, null], { endReason: 'timeUp' }));
    expect(profile).toMatchObject({ ranOut: true, unanswered: 2, neverShown: 2 });
    expect(profile?.furthestBehind).toEqual({ ms: seconds(100), items: 1, behind: 2 });
  });

  it('has no even line where it was untimed, or the format gives no time', () => {
    const profile = paceProfile(answeredAfter([90, 95], { allowedMs: null }));
    expect(profile).toMatchObject({ allowedMs: null, furthestBehind: null });
    const timeless = paceProfile(answeredAfter([90, 95], { allowedMs: 0 }));
    expect(timeless?.furthestBehind).toBeNull();
  });

  it('is not told where the section was paused', () => {
    expect(paceProfile(answeredAfter([10], { pausedMs: minutes(1) }))).toBeNull();
  });

  it('only rises, and ends with the items answered', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 100 }))), (moments) => {
        const points = paceProfile(answeredAfter(moments))?.points ?? [];
        expect(points.at(-1)?.items).toBe(moments.filter((moment) => moment !== null).length);
        for (const [index, { ms, items }] of points.entries()) {
          expect(items).toBe(index);
          expect(ms).toBeGreaterThanOrEqual(points[index - 1]?.ms ?? 0);
        }
      }),
    );
  });
});
