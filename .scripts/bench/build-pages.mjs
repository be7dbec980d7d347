// Builds what is measured into a folder of its own, so that a `dist` in use is left alone.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import solid from 'vite-plugin-solid';

/** Builds the app as `npm start` does; resolves with the addresses of the bank's files, relative to it, and what each of them is. */
export const buildApp = async (outDir) => {
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true, manifest: true } });
  const manifest = JSON.parse(await readFile(join(outDir, '.vite/manifest.json'), 'utf8'));
  const modules = Object.entries(manifest).flatMap(([key, { file }]) => {
    const name = /virtual:bank\/(.+)$/.exec(key)?.[1];
    return name === undefined ? [] : [[file, name]];
  });
  const sections = (await readdir(join(outDir, 'assets'))).flatMap((file) => {
    const name = /^(.+)-[\w-]{8}\.json$/.exec(file)?.[1];
    return name === undefined ? [] : [[`assets/${file}`, `section/${name}`]];
  });
  if (modules.length === 0 || sections.length === 0) {
    throw new Error('the build has no files of the question bank: were they renamed?');
  }
  return new Map([...modules, ...sections]);
};

const floorsFolder = fileURLToPath(new URL('floors', import.meta.url));

/** Puts the questions into the page as JSON. A `<` in it could end the script. */
const inlineQuestions = (questions) => ({
  name: 'inline-questions',
  transformIndexHtml: (html) => {
    const json = JSON.stringify(questions).replaceAll('<', String.raw`\u003c`);
    return html.replace(
      '<!-- questions -->',
      () => `<script type="application/json" id="questions">${json}</script>`,
    );
  },
});

/** Builds the floors: the least that shows these questions, in plain DOM and in Solid, and that stores an answer. */
export const buildFloors = (outDir, questions) =>
  build({
    configFile: false,
    root: floorsFolder,
    base: './',
    logLevel: 'error',
    plugins: [inlineQuestions(questions), solid()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: ['bare-dom.html', 'bare-solid.html', 'bare-write.html'].map((page) =>
          join(floorsFolder, page),
        ),
      },
    },
  });
