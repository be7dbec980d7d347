import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blindReview, worthAnsweringAgain } from '../../src/progress/blind-review.ts';
import type { BlindReview } from '../../src/progress/blind-review.ts';
import type { AttemptDigest } from '../../src/progress/attempt-digest.ts';
import { aDigest, aDigestOf, aResponse, aSectionDigest } from '../support/digest-builders.ts';
import { aFormSection, entriesOf } from '../support/form-builders.ts';
import { aChoiceItem } from '../support/item-builders.ts';
import { itemId, optionId } from '../support/overrides.ts';

/** The key of every item is b. */
const reviewed = (
  digest: AttemptDigest,
  answers: Readonly<Record<string, string>>,
): BlindReview => {
  const ids = digest.sections.flatMap(({ responses }) => responses.map((r) => r.itemId));
  const form = aFormSection({ entries: entriesOf(ids.map((id) => aChoiceItem({ id }))) });
  const second = Object.entries(answers).map(
    ([id, option]) => [itemId(id), optionId(option)] as const,
  );
  return blindReview(digest, [form], new Map(second));
};

describe('the blind review', () => {
  const digest = aDigestOf([
    aResponse({ itemId: 'gov-1', outcome: 'unanswered' }),
    aResponse({ itemId: 'gov-2', outcome: 'wrong' }),
    aResponse({ itemId: 'econ-1', topic: 'economics' }),
    aResponse({ itemId: 'econ-2', topic: 'economics' }),
  ]);

  it('keeps the timed score beside the untimed one', () => {
    const review = reviewed(digest, { 'gov-1': 'b', 'gov-2': 'c', 'econ-1': 'a' });
    expect(review.total).toEqual({
      items: 4,
      timedRight: 2,
      untimedRight: 2,
      gained: 1,
      lost: 1,
      gap: 0,
    });
    expect(review.answeredAgain).toBe(3);
    expect(review.p).toBe(1);
  });

  it('tells the gap of each topic', () => {
    const review = reviewed(digest, { 'gov-1': 'b', 'gov-2': 'b', 'econ-1': 'a' });
    expect(review.sections[0]?.topics).toMatchObject([
      { topic: 'us-government', score: { timedRight: 0, untimedRight: 2, gap: 1 } },
      { topic: 'economics', score: { timedRight: 2, untimedRight: 1, gap: -0.5 } },
    ]);
  });

  it('leaves the timed score where nothing was answered again', () => {
    expect(reviewed(digest, {}).total).toMatchObject({ untimedRight: 2, gap: 0 });
  });

  it('leaves out what has no key', () => {
    const biographic = aDigest({ sections: [aSectionDigest({ section: 'biographic' })] });
    expect(reviewed(biographic, {}).total).toMatchObject({ items: 0, gap: null });
  });

  it('proposes nothing that has no key, though it was flagged or left blank', () => {
    const responses = [aResponse({ flagged: true }), aResponse({ outcome: 'unanswered' })];
    const section = aSectionDigest({ section: 'biographic', responses });
    expect(worthAnsweringAgain(aDigest({ sections: [section] }))).toEqual([]);
  });

  it('proposes what was flagged, doubted, guessed or left blank', () => {
    const doubtful = aDigestOf([
      aResponse({ itemId: 'sure', confidence: 'sure' }),
      aResponse({ itemId: 'flagged', flagged: true }),
      aResponse({ itemId: 'unsure', confidence: 'unsure' }),
      aResponse({ itemId: 'guessed', confidence: 'guess', outcome: 'wrong' }),
      aResponse({ itemId: 'blank', outcome: 'unanswered' }),
      aResponse({ itemId: 'wrong', outcome: 'wrong' }),
    ]);
    expect(worthAnsweringAgain(doubtful)).toEqual(['flagged', 'unsure', 'guessed', 'blank']);
  });

  it('adds up, over topics and over what was gained and lost', () => {
    const outcomes = fc.constantFrom('right' as const, 'wrong' as const, 'unanswered' as const);
    const items = fc.array(fc.tuple(outcomes, fc.constantFrom('a', 'b', null), fc.boolean()));
    fc.assert(
      fc.property(items, (drawn) => {
        const answers: Record<string, string> = {};
        const responses = drawn.map(([outcome, again, isEconomics], index) => {
          if (again !== null) answers[`item-${index}`] = again;
          const topic = isEconomics ? 'economics' : 'us-government';
          return aResponse({ itemId: `item-${index}`, outcome, topic });
        });
        const { total, sections } = reviewed(aDigestOf(responses), answers);
        expect(total.untimedRight).toBe(total.timedRight + total.gained - total.lost);
        const topics = sections.flatMap((section) => section.topics);
        for (const figure of ['items', 'timedRight', 'untimedRight', 'gained', 'lost'] as const) {
          const sum = topics.reduce((added, { score }) => added + score[figure], 0);
          expect(sum).toBe(total[figure]);
        }
      }),
    );
  });
});
