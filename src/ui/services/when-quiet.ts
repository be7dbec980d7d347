import { afterPaint } from './after-paint.ts';
import { whenIdle } from './when-idle.ts';

/** A page that is never idle must not keep the storage of an exam closed. */
const longestWaitMs = 300;

/** Resolves once what is on the page now has been painted and the browser has nothing more urgent to do, such as a click; soon, in any case. */
export const whenQuiet = async (): Promise<void> => {
  await afterPaint();
  await Promise.race([
    new Promise<void>(whenIdle),
    new Promise<void>((resolve) => setTimeout(resolve, longestWaitMs)),
  ]);
};
