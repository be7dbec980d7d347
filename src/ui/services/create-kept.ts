import { createEffect, createResource, onCleanup } from 'solid-js';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import type { ProgressStore } from '../../storage/progress-store.ts';

export type Kept<Value> = {
  /** Undefined until it is read; stays as it was while it is read again. */
  readonly value: () => Value | undefined;
  /** Why it could not be read, as a sentence; undefined where it could. */
  readonly problem: () => string | undefined;
  readonly readAgain: () => void;
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
  const [value, { refetch }] = createResource(store, async (opened) =>
    read(await opened.progress()),
  );
  const readAgain = (): void => void refetch();
  createEffect(() => {
    if (!isFollowed) return;
    let stop: (() => void) | null = null;
    let isOver = false;
    const watch = async (): Promise<void> => {
      const progress = await store().progress();
      if (!isOver) stop = progress.watch(readAgain);
    };
    // That it cannot be opened is told where it is read.
    watch().catch(() => undefined);
    onCleanup(() => {
      isOver = true;
      stop?.();
    });
  });
  return {
    // Asked for in another state, a resource suspends the page or throws.
    value: () =>
      value.state === 'ready' || value.state === 'refreshing' ? value.latest : undefined,
    problem: () =>
      value.state === 'errored'
        ? value.error instanceof Error
          ? value.error.message
          : 'What is stored could not be read.'
        : undefined,
    readAgain,
  };
};
