/** A moment: milliseconds since the Unix epoch. */
export type EpochMs = number;

/** Where the time comes from. Passed in everywhere, so that a three-hour exam can be tested in a millisecond. */
export type Clock = {
  readonly now: () => EpochMs;
};

/** The device's own clock; the only place in the project that reads it. */
export const systemClock: Clock = { now: () => Date.now() };
