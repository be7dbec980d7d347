/** Null where the browser does not tell. */
export type StorageStatus = {
  /** Whether the browser has promised not to clear the site's data when the disk runs short. */
  readonly persisted: boolean | null;
  readonly usageBytes: number | null;
};

type BrowserStorage = Partial<Pick<StorageManager, 'persisted' | 'persist' | 'estimate'>>;

/** Absent on insecure addresses and in old browsers. */
const browserStorage = (): BrowserStorage | undefined => globalThis.navigator?.storage;

/** A browser may refuse any of these questions (an opaque origin, a private window): then it simply does not tell. */
const answerOr = async <Answer, Otherwise>(
  question: Promise<Answer> | undefined,
  otherwise: Otherwise,
): Promise<Answer | Otherwise> => {
  try {
    return (await question) ?? otherwise;
  } catch {
    return otherwise;
  }
};

/** How safely and how much is stored. Never rejects. */
export const readStorageStatus = async (
  storage: BrowserStorage | undefined = browserStorage(),
): Promise<StorageStatus> => {
  const [persisted, estimate] = await Promise.all([
    answerOr(storage?.persisted?.(), null),
    answerOr(storage?.estimate?.(), null),
  ]);
  return { persisted, usageBytes: estimate?.usage ?? null };
};

/**
 * Asks the browser not to clear the site's data by itself; some then ask the user. True: promised. False: not promised, or
 * not offered; what is stored stays in any case until the disk runs short. Never rejects.
 */
export const askToPersist = async (
  storage: BrowserStorage | undefined = browserStorage(),
): Promise<boolean> => answerOr(storage?.persist?.(), false);
