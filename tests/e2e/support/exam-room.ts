import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

export const sections = [
  { title: 'Job Knowledge', questions: 60, minutes: 40 },
  { title: 'Biographic', questions: 77, minutes: 42 },
  { title: 'English Expression', questions: 65, minutes: 50 },
  { title: 'Essay', questions: 0, minutes: 30 },
] as const;

/** Opens the app with its clock under the test's control, at 09:00 on a Monday. */
export const openWithClock = async (page: Page, address = ''): Promise<void> => {
  await page.clock.install({ time: new Date('2026-11-23T09:00:00') });
  await page.goto(address);
};

/** The candidate's way from the home page to the first section's instructions. */
export const beginMockExam = async (page: Page, format = /The test of 2014/): Promise<void> => {
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Full mock exam/ })
    .click();
  await page.getByRole('radio', { name: format }).check();
  await page.getByRole('button', { name: 'Begin the exam' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Job Knowledge' })).toBeVisible();
};

export const startSection = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Start section' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
};

/** One section by itself, at its first question. */
export const openSection = async (page: Page, title: string): Promise<void> => {
  await page.goto('#/drill/section');
  await page
    .getByRole('button', { name: `Begin ${title}` })
    .first()
    .click();
  await startSection(page);
};

/** Ends the section that runs and confirms it; returns what the dialog said. */
export const endSection = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'End section' }).click();
  const dialog = page.getByRole('dialog');
  const words = await dialog.innerText();
  await dialog.getByRole('button', { name: 'End section' }).click();
  return words;
};

export const question = (page: Page, number: number, count: number): Locator =>
  page.getByRole('group', { name: new RegExp(`^Question ${number} of ${count}\\b`) });

/** What takes the focus when a question comes onto the screen. */
export const questionNumber = (page: Page, number: number, count: number): Locator =>
  page.getByRole('heading', { name: `Question ${number} of ${count}`, exact: true });

/** How many rows are stored, of all kinds. */
const countRows = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('fsot-practice');
        opening.addEventListener('success', () => {
          // A transaction is granted only after those before it are done.
          const stores = [...opening.result.objectStoreNames];
          const transaction = opening.result.transaction(stores, 'readwrite');
          const counts = stores.map((store) => transaction.objectStore(store).count());
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve(counts.reduce((sum, { result }) => sum + result, 0));
          });
        });
        opening.addEventListener('error', () => reject(new Error('the database did not open')));
      }),
  );

/** Waits until what was just clicked is stored: another thread writes it, a row at least for each click. */
export const untilStored = async (page: Page): Promise<void> => {
  let before = -1;
  const isStill = async (): Promise<boolean> => {
    const now = await countRows(page);
    const isSame = now === before;
    before = now;
    return isSame;
  };
  await expect.poll(isStill, { intervals: [100] }).toBe(true);
};

/** Waits until everything is stored, drafts too: the next page load must find it. */
export const untilSaved = async (page: Page): Promise<void> => {
  await page.clock.runFor(1500);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await untilStored(page);
};

/** After a mock exam: no blind review of it, and on to its result. */
export const straightToResult = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Straight to the result' }).click();
  await expect(page).toHaveURL(/#\/result\//);
};

/** Answers what is on the screen with its option at `place` (from 0), or with a list of examples, and goes on. */
export const answerAndGoOn = async (page: Page, place: number): Promise<void> => {
  const examples = page.getByRole('textbox', { name: 'Your examples' });
  if (await examples.isVisible()) await examples.fill('Led a relief drive at work, 2015');
  else await page.getByRole('radio').nth(place).check();
  await page.getByRole('button', { name: 'Next' }).click();
};
