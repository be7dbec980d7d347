/** The look of the pages: follows the system unless the candidate chose. A preference of this browser, not of an attempt. */
export type Theme = 'system' | 'light' | 'dark';

const storageKey = 'fsot-theme';

/** Reading or writing preferences throws where a browser refuses all storage; the system's theme serves then. */
const preferences = (): Storage | null => {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
};

export const chosenTheme = (): Theme => {
  const stored = preferences()?.getItem(storageKey);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
};

export const applyTheme = (theme: Theme = chosenTheme()): void => {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
};

/** False where the browser keeps no preferences: the theme then lasts until the page is closed. */
export const chooseTheme = (theme: Theme): boolean => {
  applyTheme(theme);
  const store = preferences();
  if (store === null) return false;
  store.setItem(storageKey, theme);
  return true;
};
