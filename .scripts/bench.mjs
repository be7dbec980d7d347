// `npm run bench`: builds the app, measures it in Chromium beside bare pages with the same questions, and prints the figures with
// their targets. Run it on a quiet machine; it is no part of `npm test`, as times are to be read, not asserted.
//
//   npm run bench -- [--runs N] [--quick]
//
// --runs N   cold loads of each page at each speed (7)
// --quick    3 cold loads, and 20 questions instead of the whole section
import { parseArgs } from 'node:util';
import { ensureDependencies } from './dependencies.mjs';

const readOptions = () => {
  const { values } = parseArgs({
    options: { runs: { type: 'string' }, quick: { type: 'boolean', default: false } },
  });
  const runs = Number(values.runs ?? (values.quick ? 3 : 7));
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Error(`--runs ${values.runs}: give a whole number, 1 or more.`);
  }
  return { runs, mostQuestions: values.quick ? 20 : 60 };
};

try {
  const options = readOptions();
  ensureDependencies();
  const { runBench } = await import('./bench/run-bench.mjs');
  const { report, isComplete } = await runBench(options);
  console.log(`\n${report}`);
  if (!isComplete) process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
