import type { EpochMs } from '../shared/clock.ts';

/** The last moment of the candidate's day in the device's time zone, also where it has 23 or 25 hours: what is due by then is due today. */
export const endOfDay = (at: EpochMs): EpochMs => new Date(at).setHours(23, 59, 59, 999);
