// Cold loads: from navigation start until what the page is for is painted and takes a click.
import { setCpuRate, viewport } from './browsers.mjs';
import { installProbes } from './page-probes.mjs';
import { targets } from './sit-exam.mjs';
import { ratioRow } from './report.mjs';
import { median } from './statistics.mjs';

const rates = [1, 4];

/** One load in a new context, in ms. The process is started by an empty page before: that is no page's merit. */
const load = async ({ browser, pages }, rate, { address, target, storageState }) => {
  const context = await browser.newContext({ viewport, storageState });
  try {
    const page = await context.newPage();
    await page.goto(pages.blank);
    await context.addInitScript(installProbes, target);
    await setCpuRate(await context.newCDPSession(page), rate);
    await page.goto(address, { waitUntil: 'commit' });
    const { readyAt } = await page.evaluate(() => globalThis.bench.ready);
    return readyAt;
  } finally {
    await context.close();
  }
};

/** Begins elsewhere each time: what follows a heavy page finds the machine busier. */
const turned = (keys, by) => keys.map((_, index) => keys[(index + by) % keys.length]);

/** Rows of the cold loads of home and of a running exam beside the floors, all in turn, at each CPU rate. */
export const measureReady = async (setup) => {
  const { pages, running, runs } = setup;
  const question = targets.option(0);
  const systems = {
    dom: { name: 'bare DOM page', address: pages.bareDom, target: question },
    solid: { name: 'bare Solid page', address: pages.bareSolid, target: question },
    home: { name: 'home', address: pages.app, target: targets.home, limit: 1.2 },
    exam: { name: 'running exam, by its address', ...running, target: question, limit: 1.5 },
  };
  const rows = [];
  for (const rate of rates) {
    const times = { dom: [], solid: [], home: [], exam: [] };
    for (let run = 0; run < runs; run += 1) {
      for (const key of turned(Object.keys(systems), run)) {
        times[key].push(await load(setup, rate, systems[key]));
      }
    }
    for (const [key, { name }] of Object.entries(systems)) {
      rows.push({ figure: `${name}, CPU ${rate}×`, unit: 'ms', values: times[key] });
    }
    for (const key of ['home', 'exam']) {
      const { name, limit } = systems[key];
      rows.push(
        ratioRow({
          figure: `${name} : bare Solid, CPU ${rate}×`,
          app: median(times[key]),
          floor: median(times.solid),
          pairs: times[key].map((ms, run) => [ms, times.solid[run]]),
          target: rate === 4 ? limit : undefined,
        }),
      );
    }
  }
  return rows;
};
