import type { ChoiceItem, OptionId } from '../../bank/item.ts';
import type { Confidence } from '../../exam/attempt-event.ts';
import type { Response } from '../../exam/attempt-state.ts';
import { optionKeyLabel } from '../controls/option-key-label.ts';

const confidenceWords: Readonly<Record<Confidence, string>> = {
  sure: 'You were sure.',
  unsure: 'You were unsure.',
  guess: 'You said it was a guess.',
};

/** What a verdict says beyond right or not: `You chose C; the key is B. You were sure.` */
export const verdictInWords = (
  item: ChoiceItem,
  { optionId, confidence }: Pick<Response, 'optionId' | 'confidence'>,
): string => {
  const label = (wanted: OptionId | null): string =>
    optionKeyLabel(
      'choice',
      item.options.findIndex(({ id }) => id === wanted),
    );
  const key = label(item.key);
  const verdict =
    optionId === item.key
      ? `Your answer, ${key}, is the key.`
      : `You chose ${label(optionId)}; the key is ${key}.`;
  return confidence === null ? verdict : `${verdict} ${confidenceWords[confidence]}`;
};
