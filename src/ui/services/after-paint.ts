/** A hidden page paints nothing, and must not wait for it for ever. */
const longestWaitMs = 500;

/** Resolves once what is on the page now has been painted. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, longestWaitMs);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late);
        resolve();
      }),
    );
  });
