import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerChanges } from '../../src/progress/answer-changes.ts';
import { compareAttempts } from '../../src/progress/attempt-comparison.ts';
import { AttemptDigest, responsesIn } from '../../src/progress/attempt-digest.ts';
import { blindReview, worthAnsweringAgain } from '../../src/progress/blind-review.ts';
import { calibrate } from '../../src/progress/calibration.ts';
import { paceProfile } from '../../src/progress/pace-profile.ts';
import { rebuildStatistics } from '../../src/progress/statistics.ts';
import { tellableTotals, undecidedDigests } from '../../src/progress/undecided-mocks.ts';
import { digestLists } from '../support/digest-arbitraries.ts';
import { aDigest, aResponse, aSectionDigest } from '../support/digest-builders.ts';
import { itemId } from '../support/overrides.ts';

const withoutUnscored = (digest: AttemptDigest): AttemptDigest => ({
  ...digest,
  sections: digest.sections.map((section) => ({ ...section, unscored: [] })),
});

/** All that is computed of answers. */
const figuresOf = (digests: readonly AttemptDigest[]) => {
  const { totals, topicSeries, items } = rebuildStatistics(digests);
  const undecided = undecidedDigests(digests, new Set());
  return {
    totals,
    topicSeries,
    reviews: new Map(
      [...items].flatMap(([id, { history, card }]) =>
        history === null && card === null ? [] : [[id, { history, card }]],
      ),
    ),
    told: tellableTotals(totals, undecided),
    ofEach: digests.map((digest) => ({
      calibration: calibrate(responsesIn(digest)),
      changes: answerChanges(responsesIn(digest)),
      pace: digest.sections.map(paceProfile),
      again: worthAnsweringAgain(digest),
      blind: blindReview(digest, [], new Map()),
      against: digests.map((other) => compareAttempts(digest, other)),
    })),
  };
};

describe('questions mixed in unscored', () => {
  test('are in no score and no statistic', () => {
    fc.assert(
      fc.property(digestLists, (digests) => {
        expect(figuresOf(digests)).toEqual(figuresOf(digests.map(withoutUnscored)));
      }),
    );
  });

  test('were seen, and what was noted beside them stands', () => {
    const unscored = [aResponse({ itemId: 'gov-2', outcome: 'wrong', note: 'Look it up.' })];
    const digest = aDigest({ sections: [aSectionDigest({ unscored })] });
    expect(rebuildStatistics([digest]).items.get(itemId('gov-2'))).toMatchObject({
      history: null,
      card: null,
      attemptIds: ['attempt-1'],
      notes: [{ attemptId: 'attempt-1', text: 'Look it up.' }],
    });
    expect(AttemptDigest.parse(JSON.parse(JSON.stringify(digest)))).toEqual(digest);
  });
});
