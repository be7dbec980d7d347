import type { Item } from '../../bank/item.ts';
import type { Response } from '../../exam/attempt-state.ts';
import { optionKeyLabel } from '../controls/option-key-label.ts';
import type { ExamKey } from '../preferences/exam-keys.ts';

const confidenceWords = {
  sure: 'Marked as sure.',
  unsure: 'Marked as unsure.',
  guess: 'Marked as a guess.',
} as const;

const lockedWords = 'The answer has been checked and cannot be changed.';

/**
 * What a key of the exam has done to the question on the screen, for those who cannot see it: the focus is elsewhere than on
 * what changed. Null where nothing changed, or where what changed says so itself.
 */
export const keyOutcome = (
  key: ExamKey,
  item: Item,
  response: Response,
  asksConfidence: boolean,
): string | null => {
  switch (key.type) {
    case 'choose':
    case 'strike': {
      if (item.kind !== 'choice' && item.kind !== 'scale') return null;
      const option = item.options[key.place];
      if (option === undefined) return null;
      const label = optionKeyLabel(item.kind, key.place);
      if (response.checkedAt !== null) return lockedWords;
      if (key.type === 'choose') return response.optionId === option.id ? `${label} chosen.` : null;
      if (item.kind === 'scale') return null;
      return response.struck.includes(option.id) ? `${label} struck out.` : `${label} restored.`;
    }
    case 'flag':
      return response.flagged ? 'Flagged for review.' : 'Flag removed.';
    case 'sure':
    case 'unsure':
    case 'guess':
      if (!asksConfidence || item.kind !== 'choice') return null;
      if (response.checkedAt !== null) return lockedWords;
      // The same key once more takes it back.
      return response.confidence === null
        ? 'No longer marked.'
        : confidenceWords[response.confidence];
    case 'next':
    case 'previous':
    case 'highlight':
    case 'note':
    case 'timeLeft':
      return null;
    default:
      throw new Error(`unknown key ${JSON.stringify(key satisfies never)}`);
  }
};
