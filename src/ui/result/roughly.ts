import { durationInWords } from '../controls/duration.ts';

const minuteMs = 60_000;

/** A length of time in words, to the second below a minute, to the minute above. */
export const roughly = (ms: number): string =>
  durationInWords(ms < minuteMs ? ms : Math.round(ms / minuteMs) * minuteMs);
