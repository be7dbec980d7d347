// The bench as a whole: sets up what is measured and what measures, and takes it down again.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../browser.mjs';
import { launchBrowser, launchDevice } from './browsers.mjs';
import { buildApp, buildFloors } from './build-pages.mjs';
import { measureAnswering } from './measure-answering.mjs';
import { measureBytes } from './measure-bytes.mjs';
import { measureDevice } from './measure-device.mjs';
import { measureHistory } from './measure-history.mjs';
import { measureReady } from './measure-ready.mjs';
import { formatReport } from './report.mjs';
import { prepareExam } from './sit-exam.mjs';
import { serveFolder } from './static-server.mjs';

const groups = [
  { title: 'Fetched until it is usable (gzip)', measure: measureBytes },
  { title: 'Ready after a cold load', measure: measureReady },
  { title: 'Answering', measure: measureAnswering },
  { title: 'On the device', measure: measureDevice },
  // Last, as it leaves the database full.
  { title: 'After years of practice', measure: measureHistory },
];

/** Measures one group after the other. One that fails is a line of the report, and the others are still measured. */
const measureGroups = async (setup) => {
  const measured = [];
  for (const { title, measure } of groups) {
    const started = performance.now();
    process.stderr.write(`${title} … `);
    const failed = ({ message }) => [{ figure: 'all of it', problem: message.split('\n')[0] }];
    const rows = await measure(setup).catch(failed);
    process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0)} s\n`);
    measured.push({ title, rows });
  }
  return measured;
};

/**
 * Runs everything. `runs` counts the cold loads of each page at each speed, `mostQuestions` limits those that are answered.
 * Resolves with the report as text, and whether all could be measured; throws where there is nothing to measure.
 */
export const runBench = async ({ runs, mostQuestions }) => {
  const closing = [];
  try {
    const executablePath = await ensureBrowser();
    const folder = await mkdtemp(join(tmpdir(), 'fsot-bench-'));
    closing.push(() => rm(folder, { recursive: true, force: true }));

    process.stderr.write('Building …\n');
    const bankModules = await buildApp(join(folder, 'app'));
    const server = await serveFolder(folder);
    closing.push(server.close);
    const pages = {
      blank: `${server.address}blank`,
      app: `${server.address}app/`,
      bareDom: `${server.address}floors/bare-dom.html`,
      bareWrite: `${server.address}floors/bare-write.html`,
      bareSolid: `${server.address}floors/bare-solid.html`,
    };

    const browser = await launchBrowser(executablePath);
    closing.push(() => browser.close());
    const { running, questions } = await prepareExam(browser, pages.app);
    await buildFloors(join(folder, 'floors'), questions);
    // One whose exam is under way, and one whose attempts are all finished.
    const device = await launchDevice(executablePath);
    closing.push(device.close);
    const practiced = await launchDevice(executablePath);
    closing.push(practiced.close);

    const questionCount = Math.min(questions.length, mostQuestions);
    const setup = { browser, device, practiced, pages, bankModules, running, runs, questionCount };
    const measured = await measureGroups(setup);
    const conditions = `Chromium ${browser.version()}, ${cpus().length} cores, ${runs} cold loads each, ${questionCount} questions`;
    return {
      report: `${conditions}\n\n${formatReport(measured)}`,
      isComplete: measured.every(({ rows }) => rows.every(({ problem }) => problem === undefined)),
    };
  } finally {
    for (const close of closing.toReversed()) await close();
  }
};
