/** A moment of a section at which the candidate is told how long is left. */
export type TimeWarning = { readonly leftMs: number; readonly words: string };

const minute = 60_000;

/** The warnings of a section of this length: at half of its time, at five minutes and at one, as far as they lie apart. */
export const timeWarnings = (lengthMs: number): readonly TimeWarning[] => [
  ...(lengthMs / 2 > 5 * minute
    ? [{ leftMs: lengthMs / 2, words: 'Half of the time is left.' }]
    : []),
  ...(lengthMs > 5 * minute ? [{ leftMs: 5 * minute, words: 'Five minutes are left.' }] : []),
  ...(lengthMs > minute ? [{ leftMs: minute, words: 'One minute is left.' }] : []),
];

/**
 * The warning to give now: the last one passed between two readings of the clock, so that a page which slept through several
 * gives one, and none is missed. Null where none was passed.
 */
export const warningBetween = (
  warnings: readonly TimeWarning[],
  leftBefore: number,
  leftNow: number,
): TimeWarning | null =>
  warnings.findLast(({ leftMs }) => leftBefore > leftMs && leftNow <= leftMs) ?? null;
