import { createEffect, createMemo, createResource, onCleanup } from 'solid-js';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import type { ListedAttempt, OpenedAttempt } from '../../storage/stored-attempt.ts';

export type UnderWay = { readonly listed: ListedAttempt; readonly opened: OpenedAttempt };

export type Attempts = {
  /** The newest that are not finished, as many as were asked for. */
  readonly underWay: readonly UnderWay[];
  /** How many are not finished, with those that are not among the newest. */
  readonly underWayCount: number;
  /** The one finished last. */
  readonly lastFinished: ListedAttempt | undefined;
  /** It waits for the decision about its blind review. */
  readonly isLastUndecided: boolean;
  /** Nothing is stored, readable or not. */
  readonly isFirstVisit: boolean;
};

const readAttempts = async (store: AttemptStore, most: number): Promise<Attempts> => {
  const { underWay, lastFinished, isLastUndecided, isEmpty } = await store.standing();
  return {
    underWay: await Promise.all(
      underWay.slice(0, most).map(async (listed) => ({
        listed,
        opened: await store.openAttempt(listed.attempt.id),
      })),
    ),
    underWayCount: underWay.length,
    lastFinished,
    isLastUndecided,
    isFirstVisit: isEmpty,
  };
};

/**
 * What there is to go on with or look at: of what is under way the newest, `most` of them. Undefined until it is read; read again
 * when an attempt is begun or finished, in whichever tab.
 */
export const createAttempts = (
  store: () => AttemptStore,
  most: number,
): (() => Attempts | undefined) => {
  const [attempts, { refetch }] = createResource(() => readAttempts(store(), most));
  createEffect(() => onCleanup(store().watchAttempts(() => void refetch())));
  // `latest`: what was read stays on the page while it is read again. Asked for before, it would suspend the page.
  const known = createMemo(() => (attempts.state === 'pending' ? undefined : attempts.latest));
  return known;
};
