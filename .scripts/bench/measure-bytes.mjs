// What is fetched until a page is usable: listened to, not computed from the build.
import { gzipSync } from 'node:zlib';
import { installProbes } from './page-probes.mjs';
import { beginExam, targets } from './sit-exam.mjs';

const kindOf = (address, { pages, bankModules }) => {
  const file = address.slice(pages.app.length);
  if (bankModules.has(file)) return 'bank';
  return /\.(js|css)$/.test(file) ? 'code' : 'other';
};

/** Opens the address in a new context and does what `use` does there; resolves with what was fetched until a moment of it. */
const listenTo = async (setup, { address, storageState, target, use }) => {
  const context = await setup.browser.newContext({ storageState });
  try {
    await context.addInitScript(installProbes, target);
    const page = await context.newPage();
    const sizes = new Map();
    page.on('response', (response) => {
      const size = response.body().then((body) => gzipSync(body).length / 1000);
      // A body that is gone is only missed if it is asked for.
      size.catch(() => undefined);
      sizes.set(response.url(), size);
    });
    await page.goto(address, { waitUntil: 'commit' });
    const moments = await use(page);
    const resources = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name, responseEnd }) => ({ name, responseEnd })),
    );
    const fetchedUntil = (ms, kind) => {
      const names = resources
        .filter(({ name, responseEnd }) => responseEnd <= ms && kindOf(name, setup) === kind)
        .map(({ name }) => name);
      return [...new Set(names)];
    };
    const weigh = async (kind) => {
      const files = fetchedUntil(moments.readyAt, kind).map(async (name) => ({
        name: name.slice(setup.pages.app.length),
        kb: await sizes.get(name),
      }));
      return (await Promise.all(files)).toSorted((one, other) => other.kb - one.kb);
    };
    const modules = fetchedUntil(moments.questionsAt ?? moments.readyAt, 'bank').map((name) =>
      setup.bankModules.get(name.slice(setup.pages.app.length)),
    );
    const sections = modules.filter((name) => name.startsWith('section/'));
    return { code: await weigh('code'), bank: await weigh('bank'), sections };
  } finally {
    await context.close();
  }
};

const ready = (page) => page.evaluate(() => globalThis.bench.ready);

const totalKb = (files) => files.reduce((sum, { kb }) => sum + kb, 0);

const heaviest = (files) =>
  files
    .slice(0, 3)
    .map(({ name, kb }) => `${name.replace(/^assets\//, '')} ${kb.toFixed(1)}`)
    .join(', ');

/** What is not needed by then may or may not have arrived, so a few runs tell more than one. */
const mostRuns = 3;

/** The rows of the bytes fetched for home, for a running exam opened by its address, and for a new one. */
export const measureBytes = async (setup) => {
  const { pages, running, runs } = setup;
  const visits = [
    { what: 'home', limitKb: 35, address: pages.app, target: targets.home, use: ready },
    {
      what: 'running exam, by its address',
      limitKb: 90,
      mostSections: 0,
      ...running,
      target: targets.option(0),
      use: ready,
    },
    {
      what: 'new exam, from home',
      limitKb: 90,
      mostSections: 1,
      address: pages.app,
      target: targets.home,
      use: beginExam,
    },
  ];
  const rows = [];
  for (const { what, limitKb, mostSections, ...visit } of visits) {
    const found = [];
    for (let run = 0; run < Math.min(runs, mostRuns); run += 1) {
      found.push(await listenTo(setup, visit));
    }
    const codeKb = found.map(({ code }) => totalKb(code));
    rows.push(
      {
        figure: `${what}: JavaScript and CSS`,
        unit: 'kB',
        values: codeKb,
        target: limitKb,
        isExact: new Set(codeKb).size === 1,
        note: heaviest(found[0].code),
      },
      { figure: `${what}: bank`, unit: 'kB', values: found.map(({ bank }) => totalKb(bank)) },
    );
    if (mostSections !== undefined) {
      rows.push({
        figure: `${what}: sections of the bank fetched for it`,
        unit: '',
        values: found.map(({ sections }) => sections.length),
        target: mostSections,
        isExact: true,
        note: [...new Set(found.flatMap(({ sections }) => sections))].join(', '),
      });
    }
  }
  return rows;
};
