import type { ExamAction, KeyBindings } from '../preferences/exam-keys.ts';

const actionWords: readonly (readonly [ExamAction, string])[] = [
  ['next', 'next'],
  ['previous', 'previous'],
  ['flag', 'flag'],
  ['highlight', 'highlight'],
  ['note', 'note'],
  ['timeLeft', 'time left'],
];

/** What can be done by keyboard, as the candidate has set it; null where single-key shortcuts are off. */
export const keysInWords = ({ enabled, actions }: KeyBindings): string | null => {
  if (!enabled) return null;
  const bound = actionWords.flatMap(([action, words]) => {
    const key = actions[action];
    return key === null ? [] : [`${key.toUpperCase()} ${words}`];
  });
  return (
    'By keyboard: 1–9 or the letter of an option chooses it, with Shift strikes it out; the left and right arrows move' +
    `${bound.length > 0 ? `; ${bound.join(', ')}` : ''}. No key ends the section. With a screen reader, use them in its focus (or forms) mode.`
  );
};
