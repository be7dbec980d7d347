import type { EpochMs } from '../shared/clock.ts';

/**
 * The date at a moment in a time zone ('America/New_York'; undefined: the device's own), as 2026-11-22. Returns a function, as
 * making the formatter costs a hundred times its use. Throws a RangeError for a zone that does not exist.
 */
export const calendarDayIn = (timeZone?: string): ((at: EpochMs) => string) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  };
};
