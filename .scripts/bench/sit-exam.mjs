// A candidate's way through an exam, and what the app keeps of it.
import { setTimeout as sleep } from 'node:timers/promises';
import { installProbes } from './page-probes.mjs';

/** What a page shows when it is usable, and what is clicked: see `installProbes`. */
export const targets = {
  home: { selector: 'main a', text: 'Full mock exam' },
  begin: { selector: 'main button', text: 'Begin the exam' },
  start: { selector: 'main button', text: 'Start section' },
  option: (place) => ({ selector: 'fieldset input[type=radio]', place }),
  next: { selector: 'main button', text: 'Next' },
};

/** Moves the mouse to the middle of the target. */
export const aim = async (page, target) => {
  const middle = await page.evaluate((wanted) => globalThis.bench.middleOf(wanted), target);
  if (middle === null) {
    throw new Error(`There is no ${target.selector} “${target.text ?? target.place}” to click.`);
  }
  await page.mouse.move(middle.x, middle.y);
};

/** Presses and releases the mouse where it is: the page is given what it is given when a candidate clicks. */
export const press = async (page) => {
  await page.mouse.down();
  await page.mouse.up();
};

export const click = async (page, target) => {
  await aim(page, target);
  await press(page);
};

const whenReady = (page, target) =>
  page.evaluate((wanted) => globalThis.bench.whenReady(wanted), target);

/**
 * From the home page, which is open, to the first question of the default exam. Resolves with when its questions were there
 * (the button that starts the section appeared) and when the first was usable, in ms since navigation start.
 */
export const beginExam = async (page) => {
  for (const target of [targets.home, targets.begin]) {
    await whenReady(page, target);
    await click(page, target);
  }
  const start = await whenReady(page, targets.start);
  await click(page, targets.start);
  const question = await whenReady(page, targets.option(0));
  return { questionsAt: start.appearedAt, readyAt: question.readyAt };
};

/** All rows of a table of the app's database, read in the page beside the app. */
const storedRows = (page, table) =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('fsot-practice');
        const refuse = () => reject(new Error(`The table ${name} could not be read.`));
        opening.addEventListener('error', refuse);
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.addEventListener('error', refuse);
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(reading.result);
          });
        });
      }),
    table,
  );

const preparationTimeoutMs = 20_000;

/** Waits until the questions of all sections are stored with the only attempt, so that an exam opened again fetches none. */
export const untilPrepared = async (page) => {
  const giveUpAt = performance.now() + preparationTimeoutMs;
  while (performance.now() < giveUpAt) {
    const [row] = await storedRows(page, 'attempts');
    const forms = await storedRows(page, 'forms');
    if (row !== undefined && forms.length === row.attempt.format.sections.length) return;
    await sleep(100);
  }
  throw new Error('The questions of the exam were not all stored within 20 s.');
};

/** The questions of the section that runs first, in their order. */
const firstQuestions = async (page) => {
  const forms = await storedRows(page, 'forms');
  const first = forms.find(({ sectionIndex }) => sectionIndex === 0);
  return first.form.entries.map(({ item }) => item);
};

/** Begins an exam once, for others to open: `running` is its address and storage for new contexts; with its first questions. */
export const prepareExam = async (browser, app) => {
  const context = await browser.newContext();
  await context.addInitScript(installProbes, targets.home);
  const page = await context.newPage();
  await page.goto(app);
  await beginExam(page);
  await untilPrepared(page);
  const questions = await firstQuestions(page);
  const storageState = await context.storageState({ indexedDB: true });
  await context.close();
  return { running: { address: page.url(), storageState }, questions };
};
