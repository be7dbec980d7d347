// Home, the past attempts and the notes after years of practice: 1,000 attempts of 200 responses in the database.
import { setTimeout as sleep } from 'node:timers/promises';
import { fillDatabase } from './fill-database.mjs';
import { installProbes } from './page-probes.mjs';
import { targets } from './sit-exam.mjs';

const attempts = 1_000;

const visits = [
  { name: 'home', address: '', target: targets.home },
  {
    name: 'home, what was finished last',
    address: '',
    target: { selector: 'main a', text: 'See the result' },
  },
  {
    name: 'home, what is due today',
    address: '',
    target: { selector: '.due-today a', text: 'Drill' },
    limitMs: null,
  },
  {
    name: 'past attempts, the newest of them',
    address: '#/history',
    target: { selector: 'main .attempts .attempt', text: '' },
  },
  {
    name: 'notes and bookmarks, the newest of them',
    address: '#/notes',
    target: { selector: 'main .kept-question', text: '' },
  },
];

const usableLimitMs = 300;

/** One load from navigation start, in ms, with the main thread's work in it. */
const load = async (context, address, target) => {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(installProbes, target);
    await page.goto(address, { waitUntil: 'commit' });
    const { appearedAt } = await page.evaluate(() => globalThis.bench.ready);
    const { metrics } = await session.send('Performance.getMetrics');
    const workMs = metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    return { appearedAt, workMs };
  } finally {
    await page.close();
  }
};

const rowsOf = async ({ practiced, pages, runs }, { name, address, target, limitMs }) => {
  const loads = [];
  for (let run = 0; run < runs; run += 1) {
    loads.push(await load(practiced.context, `${pages.app}${address}`, target));
  }
  return [
    {
      figure: `${name}, ${attempts} attempts stored, CPU 1×`,
      unit: 'ms',
      values: loads.map(({ appearedAt }) => appearedAt),
      target: limitMs === null ? undefined : usableLimitMs,
    },
    {
      figure: `${name}: main-thread work until then`,
      unit: 'ms',
      values: loads.map(({ workMs }) => workMs),
    },
  ];
};

/** What reading the statistics costs by itself: one row for all attempts, told apart from everything else of a page. */
const readTotals = async () => {
  const answer = (request) =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const database = await answer(indexedDB.open('fsot-practice'));
  const times = [];
  for (let time = 0; time < 10; time += 1) {
    const started = performance.now();
    const row = await answer(database.transaction('totals').objectStore('totals').get('totals'));
    if (row.totals.series.length === 0) throw new Error('there are no statistics');
    times.push(performance.now() - started);
  }
  database.close();
  return times;
};

const isMade = async () =>
  (await indexedDB.databases()).some(({ name, version }) => name === 'fsot-practice' && version);

const makingTimeoutMs = 20_000;

/** By hand: Playwright's own way of waiting for a function takes a promise of it for a yes. */
const untilMade = async (page) => {
  const giveUpAt = performance.now() + makingTimeoutMs;
  while (!(await page.evaluate(isMade))) {
    if (performance.now() > giveUpAt) throw new Error('The app made no database within 20 s.');
    await sleep(50);
  }
};

/** By section, the ids of the questions of the app's bank: only what the bank has is ever due. */
const bankIdsOf = async ({ pages, bankModules }) => {
  const [file] = [...bankModules].find(([, name]) => name === 'section/catalog');
  const catalog = await (await fetch(`${pages.app}${file}`)).json();
  const idsIn = (sets) => sets.flatMap(([, , rows]) => rows.map(([id]) => id));
  return Object.fromEntries(catalog.map(([section, sets]) => [section, idsIn(sets)]));
};

/** Rows of home and of the past attempts with a full database. */
export const measureHistory = async (setup) => {
  const { practiced, pages } = setup;
  const page = await practiced.context.newPage();
  // The app makes its tables when it first opens the database; one that is being made has no version yet.
  await page.goto(`${pages.app}#/history`);
  await untilMade(page);
  await fillDatabase(page, attempts, await bankIdsOf(setup));
  const statistics = {
    figure: `statistics of ${attempts} attempts read`,
    unit: 'ms',
    values: await page.evaluate(readTotals),
    target: 40,
  };
  await page.close();
  const rows = [];
  for (const visit of visits) rows.push(...(await rowsOf(setup, visit)));
  return [...rows, statistics];
};
