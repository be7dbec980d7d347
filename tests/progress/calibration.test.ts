import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { responsesIn } from '../../src/progress/attempt-digest.ts';
import type { MetResponse } from '../../src/progress/attempt-digest.ts';
import { calibrate } from '../../src/progress/calibration.ts';
import type { Confidence } from '../../src/exam/attempt-event.ts';
import { wilsonInterval } from '../../src/exam/wilson-interval.ts';
import { aDigestOf, aResponse } from '../support/digest-builders.ts';

type Answer = readonly [Confidence | null, 'right' | 'wrong' | 'unanswered'];

const answered = (answers: readonly Answer[]): readonly MetResponse[] =>
  responsesIn(
    aDigestOf(
      answers.map(([confidence, outcome], index) =>
        aResponse({ itemId: `gov-${index + 1}`, confidence, outcome }),
      ),
    ),
  );

const answers: fc.Arbitrary<readonly Answer[]> = fc.array(
  fc.tuple(
    fc.constantFrom(null, 'sure' as const, 'unsure' as const, 'guess' as const),
    fc.constantFrom('right' as const, 'wrong' as const, 'unanswered' as const),
  ),
);

describe('the calibration of confidence', () => {
  const four = answered([
    ['sure', 'right'],
    ['sure', 'wrong'],
    ['unsure', 'right'],
    ['guess', 'right'],
    ['guess', 'unanswered'],
    [null, 'wrong'],
  ]);

  it('holds the share right at each level against what was said', () => {
    expect(calibrate(four).levels).toMatchObject([
      { confidence: 'sure', stated: 0.95, items: 2, right: 1, rightShare: 0.5 },
      { confidence: 'unsure', stated: 0.6, items: 1, right: 1, rightShare: 1 },
      { confidence: 'guess', stated: 0.25, items: 1, right: 1, rightShare: 1 },
    ]);
  });

  it('scores by Brier', () => {
    // (0.05² + 0.95² + 0.4² + 0.75²) / 4 = 1.6275 / 4; of the share alone: 3/4 · 1/4.
    expect(calibrate(four).brierScore).toBeCloseTo(0.406875, 10);
    expect(calibrate(four).brierOfShareAlone).toBe(0.1875);
  });

  it('gives the interval of the share right', () => {
    const [sure] = calibrate(four).levels;
    expect(sure?.interval).toEqual(wilsonInterval(1, 2));
  });

  it('lists lucky guesses and confident misses, and no others', () => {
    const more = answered([
      ['sure', 'right'],
      ['sure', 'wrong'],
      ['unsure', 'right'],
      ['unsure', 'wrong'],
      ['guess', 'right'],
      ['guess', 'wrong'],
    ]);
    const { luckyGuesses, confidentMisses } = calibrate(more);
    expect(luckyGuesses).toEqual([{ attemptId: 'attempt-0', itemId: 'gov-5' }]);
    expect(confidentMisses).toEqual([{ attemptId: 'attempt-0', itemId: 'gov-2' }]);
  });

  it('says nothing where no level was given', () => {
    expect(calibrate(answered([[null, 'right']]))).toMatchObject({
      items: 0,
      brierScore: null,
      brierOfShareAlone: null,
    });
  });

  it('never scores better than the shares of its levels, and lies between 0 and 1', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { levels, items, brierScore } = calibrate(answered(given));
        if (brierScore === null) return;
        // Within a level no single stated chance does better than the share that was right.
        const best = levels.reduce(
          (sum, level) =>
            sum + level.items * (level.rightShare ?? 0) * (1 - (level.rightShare ?? 0)),
          0,
        );
        expect(brierScore).toBeGreaterThanOrEqual(best / items - 1e-12);
        expect(brierScore).toBeLessThanOrEqual(1);
      }),
    );
  });
});
