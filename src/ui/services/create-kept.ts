import { createMemo, createResource, onCleanup } from 'solid-js';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import type { ProgressStore } from '../../storage/progress-store.ts';
import { messageOf } from '../controls/message-of.ts';

export type Kept<Value> = {
  /** Undefined until it is read; stays as it was while it is read again, and where that fails. */
  readonly value: () => Value | undefined;
  /** Why it could not be read the last time, as a sentence; undefined where it could. */
  readonly problem: () => string | undefined;
  /** Resolves once that is done, or has failed. */
  readonly readAgain: () => Promise<void>;
};

/**
 * What is read for a page from the statistics and notes; read again after any of them changed, in whichever tab, unless
 * `isFollowed` is false: a list whose entries are changed in place stays as it was opened.
 */
export const createKept = <Value>(
  store: () => AttemptStore,
  read: (progress: ProgressStore) => Promise<Value>,
  { isFollowed = true }: { readonly isFollowed?: boolean } = {},
): Kept<Value> => {
  let followed: ProgressStore | undefined;
  let stop = (): void => undefined;
  let isOver = false;
  onCleanup(() => {
    isOver = true;
    stop();
  });
  /** From when it is first opened, which may be at a second try. */
  const follow = (progress: ProgressStore): void => {
    if (!isFollowed || isOver || progress === followed) return;
    stop();
    followed = progress;
    stop = progress.watch(() => void readAgain());
  };
  const [value, { refetch }] = createResource(store, async (opened) => {
    const progress = await opened.progress();
    follow(progress);
    return read(progress);
  });
  const readAgain = async (): Promise<void> => void (await refetch());
  // Asked for in another state, a resource suspends the page or throws.
  const known = createMemo((before: Value | undefined) =>
    value.state === 'ready' || value.state === 'refreshing' ? value.latest : before,
  );
  return {
    value: known,
    problem: () =>
      value.state === 'errored'
        ? messageOf(value.error, 'What is stored could not be read.')
        : undefined,
    readAgain,
  };
};
