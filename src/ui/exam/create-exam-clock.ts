import { createSignal, onCleanup } from 'solid-js';
import type { Accessor } from 'solid-js';
import type { EpochMs } from '../../shared/clock.ts';

/**
 * The exam's time, read anew at each turn of a second of the countdown to (or from) `alignedTo`; never counted. Nothing runs while
 * the page is hidden; when it is shown again the clock is read at once.
 */
export const createExamClock = (
  readClock: () => EpochMs,
  alignedTo: () => EpochMs,
): Accessor<EpochMs> => {
  const [now, setNow] = createSignal(readClock());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  const read = (): void => {
    clearTimeout(timer);
    const at = readClock();
    // A reading may end the section, and this clock with it.
    if (isOver) return;
    setNow(at);
    if (document.hidden) return;
    const intoSecond = (((alignedTo() - at) % 1000) + 1000) % 1000;
    timer = setTimeout(read, intoSecond || 1000);
  };
  read();

  document.addEventListener('visibilitychange', read);
  globalThis.addEventListener('focus', read);
  globalThis.addEventListener('pageshow', read);
  onCleanup(() => {
    isOver = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', read);
    globalThis.removeEventListener('focus', read);
    globalThis.removeEventListener('pageshow', read);
  });
  return now;
};
