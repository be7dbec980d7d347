// `npm run bench`: builds the app, measures it in Chromium beside bare pages with the same questions, and prints the figures with
// their targets. Run it on a quiet machine; it is no part of `npm test`, as times are to be read, not asserted.
//
//   npm run bench -- [--runs N] [--quick]
//
// --runs N   cold loads of each page at each speed (7)
// --quick    3 cold loads, and 20 questions instead of the whole section
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './dependencies.mjs';

const readOptions = () => {
  const { values } = parseArgs({ options: { runs: { type: 'string' }, quick: { type: 'boolean' } } });
  const runs = Number(values.runs ?? (values.quick ? 3 : 7));
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: give a whole number from 1.`);
  return { runs, mostQuestions: values.quick ? 20 : 60 };
};

/** An exam under way, sat once: its address, its storage for new contexts, and the questions of its first section. */
const prepareExam = async (browser, app) => {
  const { installProbes } = await import('./bench/page-probes.mjs');
  const { beginExam, firstQuestions, targets, untilPrepared } = await import('./bench/sit-exam.mjs');
  const context = await browser.newContext();
  await context.addInitScript(installProbes, targets.home);
  const page = await context.newPage();
  await page.goto(app);
  await beginExam(page);
  await untilPrepared(page);
  const questions = await firstQuestions(page);
  const running = { address: page.url(), storageState: await context.storageState({ indexedDB: true }) };
  await context.close();
  return { running, questions };
};

/** Measures one group after the other. One that fails is a line of the report, and the others are still measured. */
const measureAll = async (groups) => {
  const measured = [];
  for (const { title, measure } of groups) {
    const started = performance.now();
    process.stderr.write(`${title} … `);
    const rows = await measure().catch((error) => [{ figure: title, problem: error.message.split('\n')[0] }]);
    process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0)} s\n`);
    measured.push({ title, rows });
  }
  return measured;
};

const main = async () => {
  const { runs, mostQuestions } = readOptions();
  ensureDependencies();
  const { ensureBrowser } = await import('./browser.mjs');
  const { buildApp, buildFloors } = await import('./bench/build-pages.mjs');
  const { launchBrowser, launchDevice } = await import('./bench/browsers.mjs');
  const { serveFolder } = await import('./bench/static-server.mjs');
  const { formatReport } = await import('./bench/report.mjs');
  const { measureBytes } = await import('./bench/measure-bytes.mjs');
  const { measureReady } = await import('./bench/measure-ready.mjs');
  const { measureAnswering } = await import('./bench/measure-answering.mjs');
  const { measureDevice } = await import('./bench/measure-device.mjs');

  const executablePath = await ensureBrowser();
  const folder = await mkdtemp(join(tmpdir(), 'fsot-bench-'));
  const bankModules = await buildApp(join(folder, 'app'));
  const server = await serveFolder(folder);
  const origin = server.address;
  const bench = {
    origin,
    bankModules,
    app: `${origin}app/`,
    bareDom: `${origin}floors/bare-dom.html`,
    bareSolid: `${origin}floors/bare-solid.html`,
  };
  const browser = await launchBrowser(executablePath);
  const device = await launchDevice(executablePath);
  const { running, questions } = await prepareExam(browser, bench.app);
  await buildFloors(join(folder, 'floors'), questions);
  const questionCount = Math.min(questions.length, mostQuestions);
  const common = { browser, device, bench, running, runs, questionCount };
  const groups = await measureAll([
    { title: 'Fetched until it is usable (gzip)', measure: () => measureBytes(common) },
    { title: 'Ready, cold load', measure: () => measureReady(common) },
    { title: 'Answering', measure: () => measureAnswering(common) },
    { title: 'On the device', measure: () => measureDevice(common) },
  ]);
  console.log(`\nChromium ${browser.version()}, ${cpus().length} cores\n\n${formatReport(groups)}`);
  await device.close();
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
};

await main();
