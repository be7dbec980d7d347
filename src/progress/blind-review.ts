import type { ItemId, OptionId } from '../bank/item.ts';
import type { FormSection } from '../exam/exam-form.ts';
import { groupBy } from '../exam/group-by.ts';
import { isKeyed, isUnsure, responsesIn } from './attempt-digest.ts';
import type { AttemptDigest, MetResponse } from './attempt-digest.ts';
import { mcnemarExact } from './mcnemar-test.ts';

/**
 * Blind review: after a mock, and before any key is shown, questions are answered again without a clock. What is right only
 * then was a matter of time; what is wrong still, of knowledge.
 */

/** By item; items that were not answered again are not in it, and keep their first answer. */
export type SecondAnswers = ReadonlyMap<ItemId, OptionId>;

export type BlindScore = {
  readonly items: number;
  readonly timedRight: number;
  readonly untimedRight: number;
  /** Right only untimed, and right only timed: `untimedRight = timedRight + gained − lost`. */
  readonly gained: number;
  readonly lost: number;
  /** Share right untimed minus share right timed, from −1 to 1: what the clock cost. Null where there are no items. */
  readonly gap: number | null;
};

export type BlindReview = {
  readonly total: BlindScore;
  /** How many items were answered again. */
  readonly answeredAgain: number;
  /** Of McNemar's exact test: the chance of a gap as large if time made no difference. */
  readonly p: number;
  /** In the order of the form. */
  readonly sections: readonly {
    readonly section: MetResponse['section'];
    readonly score: BlindScore;
    readonly topics: readonly { readonly topic: string; readonly score: BlindScore }[];
  }[];
};

/** What is worth a second look: flagged, unsure, a guess, or left blank, in sections that have a key. */
export const worthAnsweringAgain = (digest: AttemptDigest): readonly ItemId[] =>
  responsesIn(digest)
    .filter(
      (response) =>
        isKeyed(response.section) &&
        (response.flagged || isUnsure(response) || response.outcome === 'unanswered'),
    )
    .map(({ itemId }) => itemId);

type Pair = MetResponse & { readonly rightUntimed: boolean };

const scoreOf = (pairs: readonly Pair[]): BlindScore => {
  const items = pairs.length;
  const timedRight = pairs.filter(({ outcome }) => outcome === 'right').length;
  const untimedRight = pairs.filter(({ rightUntimed }) => rightUntimed).length;
  const gained = pairs.filter((pair) => pair.rightUntimed && pair.outcome !== 'right').length;
  return {
    items,
    timedRight,
    untimedRight,
    gained,
    lost: timedRight + gained - untimedRight,
    gap: items === 0 ? null : (untimedRight - timedRight) / items,
  };
};

const keysIn = (forms: readonly (FormSection | undefined)[]): ReadonlyMap<ItemId, OptionId> =>
  new Map(
    forms
      .flatMap((form) => form?.entries ?? [])
      .flatMap(({ item }) => (item.kind === 'choice' ? [[item.id, item.key] as const] : [])),
  );

/**
 * Timed against untimed score, by section and topic. The gap measures time only where the questions answered again were
 * chosen without knowing the keys; and as right first answers that were not doubted are not answered again, it is if anything
 * too large: whoever answers all again has the fairest one.
 */
export const blindReview = (
  digest: AttemptDigest,
  forms: readonly (FormSection | undefined)[],
  answers: SecondAnswers,
): BlindReview => {
  const keys = keysIn(forms);
  const pairs = responsesIn(digest)
    .filter(({ section }) => isKeyed(section))
    .map((response): Pair => {
      const again = answers.get(response.itemId);
      const rightUntimed =
        again === undefined ? response.outcome === 'right' : again === keys.get(response.itemId);
      return { ...response, rightUntimed };
    });
  const total = scoreOf(pairs);
  return {
    total,
    answeredAgain: pairs.filter(({ itemId }) => answers.has(itemId)).length,
    p: mcnemarExact(total.gained, total.lost),
    sections: [...groupBy(pairs, ({ section }) => section)].map(([section, ofSection]) => ({
      section,
      score: scoreOf(ofSection),
      topics: [...groupBy(ofSection, ({ topic }) => topic)].map(([topic, ofTopic]) => ({
        topic,
        score: scoreOf(ofTopic),
      })),
    })),
  };
};
