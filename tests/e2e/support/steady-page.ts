import type { Browser, Page } from '@playwright/test';
import { picturedBank } from './pictured-bank.ts';
import { squareFont } from './square-font.ts';

// Scroll bars are as wide as a system likes. Text is laid out by the font's own widths, unrounded and without hints, whatever the machine would do with its own fonts.
const styles = `
  @font-face { font-family: Squares; font-weight: 1 599; src: url(${squareFont(480)}); }
  @font-face { font-family: Squares; font-weight: 600 1000; src: url(${squareFont(680)}); }
  *, ::before, ::after, ::placeholder {
    font-family: Squares !important;
    font-synthesis: none !important;
    text-rendering: geometricPrecision !important;
    scrollbar-width: none !important;
  }
`;

/** A page of the app that looks the same wherever it is drawn: its font, clock, chance and questions are the test's own. */
export const openSteadyPage = async (
  browser: Browser,
  size: { readonly width: number; readonly height: number },
): Promise<Page> => {
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: 1,
    colorScheme: 'light',
    locale: 'en-US',
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.install({ time: new Date('2026-11-23T09:00:00-05:00') });
  await page.addInitScript((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    crypto.getRandomValues = (array) => {
      if (array instanceof Uint32Array) array.fill(1);
      return array;
    };
  }, styles);
  for (const bank of picturedBank) {
    await page.route(`**/assets/${bank.section}-*.json`, (route) => route.fulfill({ json: bank }));
  }
  return page;
};
