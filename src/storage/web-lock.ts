/** What of a LockManager is used here. */
export type Locks = {
  readonly request: (
    name: string,
    options: LockRequest,
    whenGranted: (lock: unknown) => Promise<void> | undefined,
  ) => Promise<unknown>;
};

/** Either only if nobody has it, or in any case, taking it from whoever has. */
export type LockRequest =
  | { readonly ifAvailable: true; readonly steal?: never }
  | { readonly steal: true; readonly ifAvailable?: never };

export type Unlock = () => void;

/**
 * Asks the browser for a lock. Resolves to how to unlock it, or to null where it is held elsewhere; `onStolen` is called when
 * it is taken away later. Rejects where the browser refuses the request itself.
 */
export const requestLock = (
  locks: Locks,
  name: string,
  request: LockRequest,
  onStolen: () => void,
): Promise<Unlock | null> =>
  new Promise((resolve, reject) => {
    let isGranted = false;
    const whenGranted = (lock: unknown): Promise<void> | undefined => {
      if (lock === null) {
        resolve(null);
        return undefined;
      }
      isGranted = true;
      // The lock is held until this promise settles.
      return new Promise<void>((unlock) => resolve(unlock));
    };
    locks
      .request(name, request, whenGranted)
      .catch((error: unknown) => (isGranted ? onStolen() : reject(error)));
  });

/** A lock asked for before anybody is there to hold it. */
export type AskedLock = {
  readonly granted: Promise<Unlock | null>;
  /** Resolves when it is taken away later. */
  readonly stolen: Promise<void>;
};

/** Asks for a lock, if nobody has it, for `takeAsked`. */
export const askForLock = (locks: Locks, name: string): AskedLock => {
  let tellStolen = (): void => undefined;
  const stolen = new Promise<void>((resolve) => (tellStolen = resolve));
  return {
    granted: requestLock(locks, name, { ifAvailable: true }, () => tellStolen()),
    stolen,
  };
};

/** As `requestLock`, for one that was asked for. */
export const takeAsked = (
  { granted, stolen }: AskedLock,
  onStolen: () => void,
): Promise<Unlock | null> => {
  void stolen.then(onStolen);
  return granted;
};
