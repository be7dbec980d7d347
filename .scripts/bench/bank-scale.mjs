// How the bank's tool scales: a generated bank of 10,000 questions is compiled, checked, and one question of it changed.
// Run with `node .scripts/bench/bank-scale.mjs [questions]`.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';

const load = async (path) => {
  const { module } = await runnerImport(fileURLToPath(new URL(`../../${path}`, import.meta.url)), {
    configFile: false,
    logLevel: 'error',
  });
  return module;
};

const timed = async (run) => {
  const started = performance.now();
  const result = await run();
  return [performance.now() - started, result];
};

const rows = [];
const report = (name, value, most, unit = 'ms') =>
  rows.push([
    name,
    `${Math.round(value)} ${unit}`,
    `${most} ${unit}`,
    value <= most ? 'ok' : 'OVER',
  ]);

const count = Number(process.argv[2] ?? 10_000);
const { generatedBank, generatedWords } = await load('tests/support/generated-bank.ts');
const files = generatedBank(count);

const { compileBank } = await load('src/authoring/compile/compile-bank.ts');
const [compileMs, compiled] = await timed(() => compileBank(files));
if (!compiled.ok) throw new Error(`the generated bank has ${compiled.problem.length} faults`);
report('compile', compileMs, 3_000);

// What the built app carries of the bank before any question is asked for: it is the same however many there are. The catalog and
// the sections are files of their own.
const { builtSectionsCode, formatsModule, virtualModuleCode } = await load(
  'src/authoring/vite/virtual-modules.ts',
);
const { catalog, sections } = compiled.value;
const names = [...sections.map(({ section }) => section), 'catalog'];
const addresses = Object.fromEntries(
  names.map((name) => [name, `'./assets/${name}-01234567.json'`]),
);
const gzippedLength = (text) => gzipSync(text).length;
report(
  'first load: formats, loaders',
  gzippedLength(virtualModuleCode(formatsModule, compiled.value) + builtSectionsCode(addresses)),
  1_000,
  'B gz',
);
report(
  'catalog, fetched to count and find',
  gzippedLength(JSON.stringify(catalog)),
  6 * count,
  'B gz',
);

const root = await mkdtemp(join(tmpdir(), 'bank-scale-'));
try {
  const bankDir = join(root, 'question-bank');
  for (const { path, text } of files) {
    await mkdir(dirname(join(bankDir, path)), { recursive: true });
    await writeFile(join(bankDir, path), text);
  }
  await writeFile(join(bankDir, '.words.txt'), generatedWords.join('\n'));
  const { runBankTool } = await load('src/authoring/cli.ts');
  const silent = { out: () => {}, err: () => {}, color: false };
  const context = { bankDir, terminal: silent, today: '2026-11-22' };
  const [checkMs] = await timed(() => runBankTool(['check'], context));
  report('check: compile, lint, guesser, spelling', checkMs, 6_000);

  const { createLiveBank } = await load('src/authoring/vite/live-bank.ts');
  const live = createLiveBank(bankDir);
  await live.read();
  const [changed] = files;
  await writeFile(
    join(bankDir, changed.path),
    changed.text.replace('is the best known?', 'is the oldest?'),
  );
  const [updateMs, after] = await timed(() => live.read([changed.path]));
  if (!JSON.stringify(after.bank.sections[0]).includes('is the oldest?')) {
    throw new Error('the development server did not see the change');
  }
  report('development: one question changed', updateMs, 100);
} finally {
  await rm(root, { recursive: true, force: true });
}

console.log(`A bank of ${count} questions in ${files.length} files`);
for (const [name, took, most, verdict] of rows) {
  console.log(
    `${name.padEnd(42)} ${took.padStart(10)}   at most ${most.padStart(10)}   ${verdict}`,
  );
}
