/** What this browser keeps under a key; null where there is nothing that can be read. */
export const readKept = (key: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    // Storage refused, or something else written there.
    return null;
  }
};

/** Keeps it for the next visit. False where the browser keeps nothing. */
export const keepJson = (key: string, value: unknown): boolean => {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
};
