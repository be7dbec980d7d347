import type { EpochMs } from '../shared/clock.ts';

/** So many days later at the same time of day in the device's time zone, also where a day between has 23 or 25 hours. */
export const daysLater = (at: EpochMs, days: number): EpochMs => {
  const date = new Date(at);
  return date.setDate(date.getDate() + days);
};
