// Holds the built app to its byte budgets: what the browser must have fetched before a page is usable.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** The files of these entries and of all they import statically. */
const closureOf = (entries) => {
  const files = new Set();
  const visited = new Set();
  const visit = (key) => {
    if (visited.has(key)) return;
    visited.add(key);
    const chunk = manifest[key] ?? Object.values(manifest).find(({ name }) => name === key);
    if (chunk === undefined) throw new Error(`the build has no chunk for ${key}: was it renamed?`);
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  entries.forEach(visit);
  return [...files];
};

const gzippedKb = (file) => gzipSync(readFileSync(`dist/${file}`)).length / 1000;

// By the names that build/first-files.ts gives them.
const app = ['app'];
const runningExam = [...app, 'exam'];

const budgets = [
  { what: 'the home page', entries: app, limitKb: 35 },
  { what: 'the first question of an exam under way', entries: runningExam, limitKb: 90 },
  {
    // With all pages on the way to it: home, the choice of the exam, and the instructions. Told, and held to nothing: what a
    // candidate reads before the clock runs may take its time.
    what: 'the first question of a new exam',
    entries: [
      ...runningExam,
      'storage',
      'ui/mock/mock-page.tsx',
      'ui/exam/section-screens.ts',
      'exam/assemble-section.ts',
    ],
    limitKb: null,
  },
];

let isOver = false;
for (const { what, entries, limitKb } of budgets) {
  const files = closureOf(entries);
  const totalKb = files.reduce((sum, file) => sum + gzippedKb(file), 0);
  const isWithin = limitKb === null || totalKb <= limitKb;
  isOver ||= !isWithin;
  const verdict = isWithin ? '' : ', OVER: defer what is not needed by then';
  const budget = limitKb === null ? '' : ` of ${limitKb}`;
  console.log(`${what}: ${totalKb.toFixed(1)}${budget} kB gzipped JavaScript and CSS${verdict}`);
  if (process.argv.includes('--files')) {
    for (const file of files) console.log(`  ${gzippedKb(file).toFixed(1).padStart(6)}  ${file}`);
  }
}
process.exitCode = isOver ? 1 : 0;
