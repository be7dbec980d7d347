import { createEffect, createMemo, createResource, onCleanup } from 'solid-js';
import type { AttemptStore, ListedAttempt, OpenedAttempt } from '../../storage/attempt-store.ts';

export type UnderWay = { readonly listed: ListedAttempt; readonly opened: OpenedAttempt };

export type Attempts = {
  /** The newest that are not finished. */
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

/** Older ones are found among the past attempts. */
const mostUnderWay = 3;

const readAttempts = async (store: AttemptStore): Promise<Attempts> => {
  const { underWay, lastFinished, isLastUndecided, isEmpty } = await store.standing();
  return {
    underWay: await Promise.all(
      underWay.slice(0, mostUnderWay).map(async (listed) => ({
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

/** What there is to go on with or look at. Undefined until it is read; read again when an attempt is begun or finished, in whichever tab. */
export const createAttempts = (store: () => AttemptStore): (() => Attempts | undefined) => {
  const [attempts, { refetch }] = createResource(() => readAttempts(store()));
  createEffect(() => onCleanup(store().watchAttempts(() => void refetch())));
  // `latest`: what was read stays on the page while it is read again. Asked for before, it would suspend the page.
  const known = createMemo(() => (attempts.state === 'pending' ? undefined : attempts.latest));
  return known;
};
