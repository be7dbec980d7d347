import type { EssayItem, ItemId } from '../../bank/item.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';

/** The essay prompt with this id among those an attempt was given. */
export const promptIn = (stored: StoredAttempt, promptId: ItemId | null): EssayItem | undefined =>
  stored.forms
    .flatMap((form) => form?.entries ?? [])
    .map(({ item }) => item)
    .find((item): item is EssayItem => item.kind === 'essay' && item.id === promptId);
