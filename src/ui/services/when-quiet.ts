import { afterPaint } from './after-paint.ts';
import { whenIdle } from './when-idle.ts';

/** Resolves once what is on the page now has been painted and the browser has nothing more urgent to do, such as a click. */
export const whenQuiet = async (): Promise<void> => {
  await afterPaint();
  await new Promise<void>(whenIdle);
};
