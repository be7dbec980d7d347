/** Calls back once, after at least `delayMs`; returns how to call it off. */
export type Schedule = (delayMs: number, callback: () => void) => () => void;

export const scheduleWithTimeout: Schedule = (delayMs, callback) => {
  const timer = setTimeout(callback, delayMs);
  return () => clearTimeout(timer);
};
