import { lazy } from 'solid-js';

/** A page that reads "elsewhere", whose file comes when it is told to; until then the page before stays on the screen. */
export const createLatePage = () => {
  let load = (): void => undefined;
  const loading = new Promise<void>((resolve) => (load = resolve));
  const page = lazy(async () => {
    await loading;
    return { default: () => 'elsewhere' };
  });
  return { page, load: () => load() };
};
