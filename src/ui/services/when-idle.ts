const longestWaitMs = 3_000;

/** Calls back once the page has nothing more urgent to do. */
export const whenIdle = (callback: () => void): void => {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in globalThis) {
    requestIdleCallback(callback, { timeout: longestWaitMs });
  } else setTimeout(callback, 500);
};
