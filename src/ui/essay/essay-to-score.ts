import type { EssayItem } from '../../bank/item.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';
import { reviewSections } from '../review/review-sections.ts';
import { promptIn } from './prompt-in.ts';

/** The essay of an attempt, or why there is none to read. */
export type EssayToScore =
  | { readonly found: 'essay'; readonly item: EssayItem; readonly text: string }
  /** Handed in, but its text is not stored. */
  | { readonly found: 'lost'; readonly item: EssayItem }
  | { readonly found: 'empty' | 'running' | 'none' };

/** The first essay of an attempt whose section has ended; nobody reads one that is still being written. */
export const essayToScore = (stored: StoredAttempt): EssayToScore => {
  const { sections } = stored.attempt.format;
  if (!sections.some(({ section }) => section === 'essay')) return { found: 'none' };
  const ended = reviewSections(stored).find(({ section }) => section === 'essay');
  if (ended === undefined) return { found: 'running' };
  const written = ended.essay;
  if (written === null || written.characters === 0) return { found: 'empty' };
  const item = promptIn(stored, written.itemId);
  if (item === undefined) return { found: 'empty' };
  if (written.text === null) return { found: 'lost', item };
  return written.text.trim() === ''
    ? { found: 'empty' }
    : { found: 'essay', item, text: written.text };
};
