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

/**
 * Keeps a copy of the whole app in the browser, once the page has loaded. A newer version is taken only after every tab is
 * closed, so that none is swapped in during an exam. Not in development, where it would serve yesterday's code.
 */
export const keepForOffline = (): Promise<OfflineState> => {
  if (!import.meta.env.PROD) return Promise.resolve('development');
  if (!('serviceWorker' in navigator)) return Promise.resolve('refused');
  if (document.readyState === 'complete') return register();
  return new Promise((resolve) => {
    globalThis.addEventListener('load', () => resolve(register()), { once: true });
  });
};
