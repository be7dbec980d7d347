import { createSignal, onCleanup } from 'solid-js';
import type { Accessor } from 'solid-js';
import type { EpochMs } from '../../shared/clock.ts';

/**
 * The whole seconds left until `deadline`, read anew from the clock at each second's turn; never counted down. Nothing runs while
 * the page is hidden; when it is shown again the clock is read at once.
 */
export const createCountdown = (
  deadline: () => EpochMs,
  readClock: () => EpochMs,
): Accessor<number> => {
  const left = (): number => Math.max(0, deadline() - readClock());
  const [secondsLeft, setSecondsLeft] = createSignal(Math.ceil(left() / 1000));
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = (): void => {
    clearTimeout(timer);
    const ms = left();
    setSecondsLeft(Math.ceil(ms / 1000));
    if (ms > 0 && !document.hidden) timer = setTimeout(read, ms % 1000 || 1000);
  };
  read();

  document.addEventListener('visibilitychange', read);
  globalThis.addEventListener('focus', read);
  globalThis.addEventListener('pageshow', read);
  onCleanup(() => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', read);
    globalThis.removeEventListener('focus', read);
    globalThis.removeEventListener('pageshow', read);
  });
  return secondsLeft;
};
