import type { AuthoredChoice } from '../../authored.ts';
import { fitConditionalLogit, keyChances } from './conditional-logit.ts';
import { fewestLearned, penalty, standardized, strongestFor } from './guess-blindly.ts';
import type { Guessed } from './guess-blindly.ts';
import { optionCues } from './option-cues.ts';

/**
 * What the blind guesser gives the keys of `held`, having learned from the other `items` of their section only; in the order of
 * `held`. Null where there are too few others to learn from. One fit, where `guessBlindly` makes tens: for an author at work.
 */
export const guessHeldOut = (
  items: readonly AuthoredChoice[],
  held: readonly AuthoredChoice[],
): readonly Guessed[] | null => {
  const choices = standardized(items);
  const isHeld = new Set(held);
  const learned = choices.filter((_, index) => !isHeld.has(items[index] as AuthoredChoice));
  if (learned.length < fewestLearned) return null;
  const weights = fitConditionalLogit(learned, optionCues.length, penalty);
  return held.flatMap((item) => {
    const choice = choices[items.indexOf(item)];
    return choice === undefined
      ? []
      : [
          {
            item,
            chance: keyChances(weights, choice)[choice.key] ?? 0,
            because: strongestFor(choice, weights),
          },
        ];
  });
};
