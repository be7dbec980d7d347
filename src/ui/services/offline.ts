/** Whether the app runs without a network: `refused` where the browser keeps no copy (a private window, an insecure address). */
export type OfflineState = 'ready' | 'refused' | 'development';

const register = async (): Promise<OfflineState> => {
  try {
    await navigator.serviceWorker.register('./sw.js');
    await navigator.serviceWorker.ready;
    return 'ready';
  } catch {
    return 'refused';
  }
};

/** Long enough for the first page to be there and usable: fetching the whole app would hold it up. */
const afterLoadMs = 3_000;

/**
 * Keeps a copy of the whole app in the browser, soon after the page has loaded. A newer version is taken only after every tab is
 * closed, so that none is swapped in during an exam. Not in development, where it would serve yesterday's code.
 */
export const keepForOffline = (): Promise<OfflineState> => {
  if (!import.meta.env.PROD) return Promise.resolve('development');
  if (!('serviceWorker' in navigator)) return Promise.resolve('refused');
  return new Promise((resolve) => {
    const registerSoon = (): void => {
      setTimeout(() => resolve(register()), afterLoadMs);
    };
    if (document.readyState === 'complete') registerSoon();
    else globalThis.addEventListener('load', registerSoon, { once: true });
  });
};
