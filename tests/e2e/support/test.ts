import { test as base } from '@playwright/test';
import type { Browser } from '@playwright/test';

/** What every draw of questions starts from: the same at each run, so that none fails by its draw alone. */
const firstSeed = Number(process.env['E2E_SEED'] ?? 1);

/** Playwright's test, in whose browser the app draws the same questions at each run; `E2E_SEED=2`, a whole number, draws others. */
export const test = base.extend<object, { browser: Browser }>({
  browser: [
    async ({ browser }, use) => {
      const newContext = browser.newContext.bind(browser);
      browser.newContext = async (options) => {
        const context = await newContext(options);
        await context.addInitScript((first) => {
          let seed = first;
          const getRandomValues = crypto.getRandomValues.bind(crypto);
          crypto.getRandomValues = (array) => {
            // The app's seeds are of this kind; keys and the like are none of the test's business.
            if (!(array instanceof Uint32Array)) return getRandomValues(array);
            seed += 1;
            return array.fill(seed);
          };
        }, firstSeed);
        return context;
      };
      await use(browser);
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
