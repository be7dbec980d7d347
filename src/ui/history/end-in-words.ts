import type { EpochMs } from '../../shared/clock.ts';
import { momentInWords } from '../controls/attempt-words.ts';

const dates = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });

type Sat = { readonly endedAt: EpochMs; readonly attempt: { readonly createdAt: EpochMs } };

/**
 * `, finished Nov 26, 2026, 8:00 PM` of an attempt that ended on another day than it was begun on; empty for others. Lists are in
 * the order of the ends, which their beginnings alone would seem to contradict.
 */
export const endInWords = ({ endedAt, attempt }: Sat): string =>
  dates.format(endedAt) === dates.format(attempt.createdAt)
    ? ''
    : `, finished ${momentInWords(endedAt)}`;
