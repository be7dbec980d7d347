import type { EpochMs } from '../shared/clock.ts';

/** What was written of an essay so far, and when it was. */
export type EssayDraft = { readonly text: string; readonly savedAt: EpochMs };
