import type { AttemptId } from '../../exam/attempt.ts';
import type { AskedAhead } from '../../storage/ask-ahead.ts';
import { readAddress } from '../routing/read-address.ts';

/** The lock was held while nobody knew whether the exam would be opened; kept on, it would shut other tabs out. */
const letGo = ({ lock }: AskedAhead): void => {
  void lock.granted.then(
    (unlock) => unlock?.(),
    // Refused: there is nothing to let go.
    () => undefined,
  );
};

/**
 * Keeps what the page has asked for ahead until the page of that exam takes it: once, as it does not stay true. Where the address
 * leads elsewhere before that, or another exam is opened first, its lock is let go, so that another tab can enter.
 */
export const createAheadOffer = (
  asked: AskedAhead | undefined,
): { readonly take: (attemptId: AttemptId) => AskedAhead | undefined } => {
  let offered = asked;

  const withdraw = (): AskedAhead | undefined => {
    const withdrawn = offered;
    offered = undefined;
    globalThis.removeEventListener('hashchange', follow);
    return withdrawn;
  };
  const isAtItsAddress = ({ attemptId }: AskedAhead): boolean =>
    readAddress(location.hash).path === `/exam/${attemptId}`;
  const follow = (): void => {
    if (offered === undefined || isAtItsAddress(offered)) return;
    letGo(offered);
    withdraw();
  };

  globalThis.addEventListener('hashchange', follow);
  // The address may have changed while the app was being fetched.
  follow();

  return {
    take: (attemptId) => {
      const taken = withdraw();
      if (taken === undefined || taken.attemptId === attemptId) return taken;
      letGo(taken);
      return undefined;
    },
  };
};
