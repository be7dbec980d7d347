/**
 * A reading that everybody shares who asks for it before it has begun. Whoever asks later has it read anew: what they want to see may
 * have been written meanwhile. `before` is waited for first; where it rejects, so does the reading.
 */
export const shareUntilBegun = <Value>(
  before: () => Promise<void>,
  read: () => Promise<Value>,
): (() => Promise<Value>) => {
  let waiting: Promise<Value> | undefined;
  const readInTurn = async (): Promise<Value> => {
    try {
      await before();
    } finally {
      waiting = undefined;
    }
    return read();
  };
  return () => (waiting ??= readInTurn());
};
