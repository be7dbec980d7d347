// What each click in an exam costs, beside the bare DOM page with the same questions.
import { setTimeout as sleep } from 'node:timers/promises';
import { setCpuRate, viewport } from './browsers.mjs';
import { installProbes } from './page-probes.mjs';
import { ratioRow } from './report.mjs';
import { aim, press, targets } from './sit-exam.mjs';
import { inBlocks, median, p95 } from './statistics.mjs';

/** One page, then the other, this many questions at a time: the machine's moods come to both. */
const blockLength = 10;
/** For a button to show that the mouse is on it, which is no part of the click. */
const hoverMs = 30;
/** For the writes and whatever else a click set off, before the next one. */
const settleMs = 100;
/** For what a page does once, after its first question: fetch the screens to come, keep itself for offline use. */
const calmMs = 2_000;
/** In each block of questions. */
const emptyClicks = 3;
const paintTimeoutMs = 10_000;

const openPage = async (browser, { address, storageState }) => {
  const context = await browser.newContext({ viewport, storageState });
  const page = await context.newPage();
  await context.addInitScript(installProbes, targets.option(0));
  await page.goto(address);
  await page.evaluate(() => globalThis.bench.ready);
  await sleep(calmMs);
  const session = await context.newCDPSession(page);
  // The time that the thread had of a processor: what else the machine does meanwhile is not in it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { context, page, session };
};

const workUntilNow = async (session) => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
};

/** Presses where the mouse is; resolves with the ms of the main thread's work for it and for all that it set off. */
const workOfPress = async ({ page, session }) => {
  await sleep(hoverMs);
  const before = await workUntilNow(session);
  await press(page);
  await sleep(settleMs);
  return (await workUntilNow(session)) - before;
};

const measureClick = async (side, target) => {
  const { page } = side;
  await aim(page, target);
  const workMs = await workOfPress(side);
  await page.waitForFunction(() => globalThis.bench.paints.length > 0, undefined, {
    polling: 20,
    timeout: paintTimeoutMs,
  });
  const [paintedMs] = await page.evaluate(() => globalThis.bench.paints.splice(0));
  return { paintedMs, workMs };
};

/** What the browser itself does for a click: some in an empty corner. */
const measureEmptyClicks = async (side) => {
  await side.page.mouse.move(2, viewport.height - 2);
  for (let time = 0; time < emptyClicks; time += 1) {
    side.emptyWorkMs.push(await workOfPress(side));
  }
};

/** Goes on through a block of questions; where it is slow, each is answered before. */
const sitBlock = async (side, rate, numbers) => {
  await setCpuRate(side.session, rate);
  if (rate === 1) await measureEmptyClicks(side);
  for (const number of numbers) {
    if (rate > 1) side.chosen.push(await measureClick(side, targets.option(number % 4)));
    side.next.push(await measureClick(side, targets.next));
  }
  // A page that is slowed down keeps a core busy even while it is idle.
  await setCpuRate(side.session, 1);
};

/** Both pages, a block of questions each in turn. */
const sitBoth = async ({ browser, pages, running, questionCount }, rate) => {
  const systems = { app: running, dom: { address: pages.bareDom } };
  const sides = {};
  try {
    for (const [name, system] of Object.entries(systems)) {
      const opened = await openPage(browser, system);
      sides[name] = { ...opened, chosen: [], next: [], emptyWorkMs: [] };
    }
    // After the last question there is no next one.
    const numbers = Array.from({ length: questionCount - 1 }, (_, index) => index + 1);
    for (const [index, block] of inBlocks(numbers, blockLength).entries()) {
      const order = index % 2 === 0 ? [sides.app, sides.dom] : [sides.dom, sides.app];
      for (const side of order) await sitBlock(side, rate, block);
    }
    return sides;
  } finally {
    for (const { context } of Object.values(sides)) await context.close();
  }
};

/** The work for a click on Next beyond that of the browser for any click. */
const workRow = (name, side, target) => {
  const own = median(side.emptyWorkMs);
  return {
    figure: `main-thread work per next, ${name}, CPU 1×`,
    unit: 'ms',
    values: side.next.map(({ workMs }) => workMs - own),
    target,
    note: `beyond ${own.toFixed(1)} ms for a click on an empty spot`,
  };
};

const rowsFor = (what, rate, sides, action, targetsOf = {}) => {
  const painted = {
    app: sides.app[action].map(({ paintedMs }) => paintedMs),
    dom: sides.dom[action].map(({ paintedMs }) => paintedMs),
  };
  const blocks = {
    app: inBlocks(painted.app, blockLength).map(median),
    dom: inBlocks(painted.dom, blockLength).map(median),
  };
  const conditions = `CPU ${rate}×`;
  const timeRow = (name, values) => ({
    figure: `${what}, ${name}, ${conditions}`,
    unit: 'ms',
    values,
    note: `p95 ${p95(values).toFixed(1)} ms`,
  });
  const rows = [
    timeRow('app', painted.app),
    timeRow('bare DOM', painted.dom),
    ratioRow({
      figure: `${what}, app : bare DOM, ${conditions}`,
      app: median(painted.app),
      floor: median(painted.dom),
      pairs: blocks.app.map((ms, block) => [ms, blocks.dom[block]]),
      target: targetsOf.median,
    }),
  ];
  if (targetsOf.p95 !== undefined) {
    rows.push({
      figure: `${what}, app : bare DOM, p95, ${conditions}`,
      unit: '×',
      value: p95(painted.app) / p95(painted.dom),
      target: targetsOf.p95,
    });
  }
  return rows;
};

/** Rows of the next question painted and an option shown chosen, over all questions, at CPU 1× and 6×. */
export const measureAnswering = async (setup) => {
  const full = await sitBoth(setup, 1);
  const slow = await sitBoth(setup, 6);
  return [
    ...rowsFor('next question painted', 1, full, 'next'),
    ...rowsFor('next question painted', 6, slow, 'next', { median: 1.25, p95: 1.5 }),
    ...rowsFor('option shown chosen', 6, slow, 'chosen', { median: 1.25 }),
    workRow('app', full.app, 3),
    workRow('bare DOM', full.dom),
  ];
};
