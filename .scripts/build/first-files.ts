import { createHash } from 'node:crypto';
import { build } from 'vite';
import type { Plugin, Rollup } from 'vite';

/*
 * What a page opened by its address waits for, in as few files as can be, as each costs the browser some time of its own: one of
 * the app, with what the exam room shares with other pages; one of the exam room, which is asked for before any of the app has
 * run; one of the database, which the first question of an exam under way does not wait for; then one of what reads rows, one of
 * the statistics, and one of what many pages are made of.
 */

type ModuleGraph = {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly importedIds: readonly string[]; readonly importers: readonly string[] } | null;
};

const rooms = {
  shell: '/src/main.tsx',
  storage: '/src/storage/open-store.ts',
  exam: '/src/ui/exam/exam-page.tsx',
  mock: '/src/ui/mock/mock-page.tsx',
  /** What stands beside a question, fetched right after the first. */
  beside: '/src/ui/exam/question-extras.ts',
  assembly: '/src/exam/assemble-section.ts',
  /** What reads rows by their schemas. */
  rows: '/src/storage/open-attempt.ts',
  lists: '/src/storage/device-lists.ts',
  statistics: '/src/storage/device-progress.ts',
} as const;

/** What many pages are made of, each too small for a file of its own. */
const sharedByPages = /\/src\/(ui\/(controls|services|shell)\/|bank\/html-in-words\.ts$)/u;

/** Modules and all that they import statically, and they in turn. */
const closureOf = (graph: ModuleGraph, roots: Iterable<string>): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    graph.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  for (const root of roots) visit(root);
  return found;
};

const sortModules = (graph: ModuleGraph, projectDir: string) => {
  const closure = (...wanted: readonly (keyof typeof rooms)[]): ReadonlySet<string> =>
    closureOf(
      graph,
      wanted.map((room) => projectDir + rooms[room]),
    );
  const shell = closure('shell');
  const exam = closure('exam');
  const storage = closure('storage');
  const rows = closure('rows', 'lists');
  const statistics = closure('statistics');
  const isUsedBeyond = (id: string): boolean =>
    graph.getModuleInfo(id)?.importers.some((by) => !exam.has(by)) ?? false;
  // What other pages use as well is not to bring the exam room with it, nor the way into a new exam the statistics. With all
  // that it imports: files that import each other run in no order.
  const shared = closureOf(graph, [...exam].filter(isUsedBeyond));
  const beginning = closure('mock', 'assembly', 'beside');
  return (id: string): string | null => {
    if (shell.has(id) || shared.has(id)) return 'app';
    if (exam.has(id)) return 'exam';
    if (storage.has(id)) return 'storage';
    if (sharedByPages.test(id)) return 'controls';
    if (beginning.has(id)) return null;
    if (rows.has(id)) return 'rows';
    return statistics.has(id) ? 'statistics' : null;
  };
};

/** Which of these files a module belongs to, for the bundler's groups; null: leave it to the bundler. `projectDir` ends without a slash. */
export const createFileNames = (projectDir: string) => {
  let sort: ((id: string) => string | null) | undefined;
  return (id: string, graph: ModuleGraph): string | null =>
    (sort ??= sortModules(graph, projectDir))(id);
};

/** The files, by name, that the first page runs most of. */
const firstFiles: ReadonlySet<string> = new Set(['app', 'exam']);

/**
 * Has the browser compile all functions of a file while it fetches it, on another thread, and not one by one as they are called.
 * Chromium takes the hint since version 136, where it is the first line (v8.dev/blog/explicit-compile-hints); others ignore it.
 */
const compileHint = '//# allFunctionsCalledOnLoad\n';

const isRoot = (chunk: Rollup.OutputChunk, room: keyof typeof rooms): boolean =>
  chunk.moduleIds.some((id) => id.endsWith(rooms[room]));

/** The files of rooms and those that they import, without those that the page names already. */
const filesOf = (
  bundle: Rollup.OutputBundle,
  html: string,
  wanted: readonly (keyof typeof rooms)[],
): readonly string[] => {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const files = wanted.flatMap((room) => {
    const root = chunks.find((chunk) => isRoot(chunk, room));
    if (root === undefined)
      throw new Error(`no file was built for ${rooms[room]}: was it renamed?`);
    return [root.fileName, ...root.imports];
  });
  return [...new Set(files)].filter((file) => !html.includes(file)).map((file) => `./${file}`);
};

/** Files that import each other, in a circle, as a sentence; undefined where none do. */
const circleIn = (bundle: Rollup.OutputBundle): string | undefined => {
  const done = new Set<string>();
  const visit = (fileName: string, path: readonly string[]): string | undefined => {
    if (path.includes(fileName))
      return [...path.slice(path.indexOf(fileName)), fileName].join(' → ');
    const file = bundle[fileName];
    if (file?.type !== 'chunk' || done.has(fileName)) return undefined;
    for (const imported of file.imports) {
      const found = visit(imported, [...path, fileName]);
      if (found !== undefined) return found;
    }
    done.add(fileName);
    return undefined;
  };
  return Object.keys(bundle)
    .map((fileName) => visit(fileName, []))
    .find((circle) => circle !== undefined);
};

/** Asks for the files of the exam room. It runs before the app, so it knows the address by itself. */
const requestFor = (files: readonly string[]): string =>
  `if(location.hash.startsWith('#/exam/'))for(const href of ${JSON.stringify(files)})` +
  `document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',href}));`;

/** A module and all that it imports as one script without a name of its own. */
const scriptOf = async (entry: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry, formats: ['iife'], name: 'ahead' },
    },
  });
  const [first] = [built].flat() as Rollup.RolldownOutput[];
  if (first === undefined) throw new Error(`no script was built for ${entry}`);
  return first.output[0].code.trim();
};

/**
 * Puts a script into the page that asks for the files of the exam room, and by `src/ahead.ts` for what is stored of the exam, before any
 * of the app has run. The content security policy is made to allow it, and no other script within the page.
 */
export const fetchFirstFiles = (projectDir: string): Plugin => ({
  name: 'fetch-first-files',
  apply: 'build',
  generateBundle: {
    // Vite itself writes a line at the top of files.
    order: 'post',
    handler(_, bundle) {
      const circle = circleIn(bundle);
      // One of them would run before what it imports is there, and the page would stay empty.
      if (circle !== undefined) {
        this.error(
          `Built files import each other: ${circle}. Change what each file holds in first-files.ts.`,
        );
      }
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && firstFiles.has(file.name)) {
          file.code = compileHint + file.code;
        }
      }
    },
  },
  transformIndexHtml: {
    order: 'post',
    handler: async (html, { bundle }) => {
      if (bundle === undefined) return html;
      const ahead = await scriptOf(`${projectDir}/src/ahead.ts`);
      const script = requestFor(filesOf(bundle, html, ['exam'])) + ahead;
      const hash = createHash('sha256').update(script).digest('base64');
      const policy = "script-src 'self'";
      if (!html.includes(policy)) throw new Error(`index.html has no policy with ${policy}`);
      return (
        html
          // Before the app has run there is nothing to draw: an empty page, drawn first, would keep it waiting for a frame.
          .replace('<script type="module"', '<script type="module" blocking="render"')
          .replace(policy, `${policy} 'sha256-${hash}'`)
          .replace('</title>', (title) => `${title}\n    <script>${script}</script>`)
      );
    },
  },
});
