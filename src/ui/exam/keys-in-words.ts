import type { SectionKind } from '../../bank/taxonomy.ts';
import type { Conditions } from '../../exam/conditions.ts';
import type { ExamAction, KeyBindings } from '../preferences/exam-keys.ts';

type NamedAction = readonly [ExamAction, string];

const actionWords: readonly NamedAction[] = [
  ['next', 'next'],
  ['previous', 'previous'],
  ['flag', 'flag'],
  ['highlight', 'highlight'],
  ['note', 'note'],
  ['timeLeft', 'time left'],
];

const confidenceWords: readonly NamedAction[] = [
  ['sure', 'sure'],
  ['unsure', 'unsure'],
  ['guess', 'guess'],
];

const choosing = (section: Exclude<SectionKind, 'essay'>): string =>
  section === 'biographic'
    ? 'an option’s number chooses it'
    : '1–9 or an option’s letter chooses it, or with Shift strikes it out';

/**
 * What can be done by keyboard in a section, as the candidate has set it; null where single-key shortcuts are off, and for the
 * essay, where keys write. How sure one is, is asked of answers that are right or wrong, and only where the candidate wants it.
 */
export const keysInWords = (
  { enabled, actions }: KeyBindings,
  section: SectionKind,
  { confidence }: Pick<Conditions, 'confidence'>,
): string | null => {
  if (!enabled || section === 'essay') return null;
  const asksConfidence = confidence && section !== 'biographic';
  const words = asksConfidence ? [...actionWords, ...confidenceWords] : actionWords;
  const bound = words.flatMap(([action, meaning]) => {
    const key = actions[action];
    return key === null ? [] : [`${key.toUpperCase()} ${meaning}`];
  });
  return (
    `By keyboard: ${choosing(section)}; the left and right arrows move` +
    `${bound.length > 0 ? `; ${bound.join(', ')}` : ''}. No key ends the section. With a screen reader, use these keys in focus (or forms) mode.`
  );
};
