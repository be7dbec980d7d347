// What only shows with a real profile on the disk: writing answers, memory after a whole section, and the quiet of an idle exam.
import { setTimeout as sleep } from 'node:timers/promises';
import { installCommitProbe, installProbes, installTimerProbe } from './page-probes.mjs';
import { beginExam, click, targets, untilPrepared } from './sit-exam.mjs';
import { p95 } from './statistics.mjs';

/** For a click and its write, before the next one. */
const settleMs = 60;
const commitTimeoutMs = 5_000;

/** Clicks, and resolves with the last write that this led to. */
const commitAfter = async (page, target) => {
  await click(page, target);
  await sleep(settleMs);
  await page.waitForFunction(() => globalThis.benchCommits.length > 0, undefined, {
    polling: 20,
    timeout: commitTimeoutMs,
  });
  return (await page.evaluate(() => globalThis.benchCommits.splice(0))).at(-1);
};

/** Answers all questions and stops at the last one. */
const measureCommits = async (page, questionCount) => {
  const values = [];
  await page.evaluate(() => globalThis.benchWatch());
  for (let number = 1; number <= questionCount; number += 1) {
    values.push(await commitAfter(page, targets.option(number % 4)));
    if (number < questionCount) await commitAfter(page, targets.next);
  }
  return [
    {
      figure: 'answer committed after the click',
      unit: 'ms',
      values,
      target: 5,
    },
    { figure: 'the same, p95', unit: 'ms', value: p95(values), target: 20 },
  ];
};

/** The same of a bare page that writes one row. */
const measureFloor = async (context, address, answerCount) => {
  const page = await context.newPage();
  await page.addInitScript(installCommitProbe, { databaseName: 'bare-write', storeName: 'events' });
  await page.goto(address);
  await page.evaluate(() => globalThis.benchWatch());
  const values = [];
  for (let number = 1; number <= answerCount; number += 1) {
    values.push(await commitAfter(page, targets.option(number % 4)));
  }
  await page.close();
  return { figure: 'the same, a bare page that writes in the click', unit: 'ms', values };
};

const measureHeap = async (context, page) => {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  const values = [];
  for (let reading = 0; reading < 3; reading += 1) {
    await session.send('HeapProfiler.collectGarbage');
    values.push((await session.send('Runtime.getHeapUsage')).usedSize / 1_000_000);
  }
  await session.detach();
  return [{ figure: 'heap in an exam, its first section answered', unit: 'MB', values, target: 6 }];
};

/** What an idle exam is watched for. A timer for longer than this cannot come twice in it. */
const windowMs = 10_000;

/** How many timers and frames fire within the window. It begins between two seconds, so that their turns are neither cut nor doubled. */
const countFirings = async (page) => {
  const from = await page.evaluate(
    () => (globalThis.benchFirings.at(-1) ?? performance.now()) + 500,
  );
  await sleep(windowMs + 2_000);
  return page.evaluate(
    ([start, end]) => globalThis.benchFirings.filter((at) => at > start && at <= end).length,
    [from, from + windowMs],
  );
};

const measureQuiet = async (context, page) => {
  const rowOf = (where, count, target) => ({
    figure: `timers and frames in ${where}, in 10 s`,
    unit: '',
    value: count,
    target,
    isExact: true,
  });
  // A turn of the countdown, to be in step with it.
  await sleep(1_500);
  const rows = [rowOf('an idle exam', await countFirings(page), 10)];
  const other = await context.newPage();
  await other.bringToFront();
  await sleep(1_500);
  if (await page.evaluate(() => document.hidden)) {
    rows.push(rowOf('a hidden exam', await countFirings(page), 0));
  } else {
    const problem = 'This Chromium did not hide the tab behind another.';
    rows.push({ figure: 'timers and frames in a hidden exam', problem });
  }
  await other.close();
  return rows;
};

/** Rows of the committed answers, the heap and the timers of one exam. */
export const measureDevice = async ({ device, pages, questionCount }) => {
  const { context } = device;
  await context.addInitScript(installTimerProbe, windowMs);
  await context.addInitScript(installProbes, targets.home);
  const page = await context.newPage();
  await page.addInitScript(installCommitProbe, {
    databaseName: 'fsot-practice',
    storeName: 'events',
  });
  await page.goto(pages.app);
  await beginExam(page);
  await untilPrepared(page);
  return [
    ...(await measureCommits(page, questionCount)),
    await measureFloor(context, pages.bareWrite, questionCount),
    ...(await measureHeap(context, page)),
    ...(await measureQuiet(context, page)),
  ];
};
