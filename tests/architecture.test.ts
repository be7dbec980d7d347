import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

type Room = { readonly rooms: readonly string[]; readonly packages: readonly RegExp[] };

/** What looks at the language of an essay, fetched only for it. */
const essayPackages = [
  /^unified$/,
  /^retext-/,
  /^nlcst(-to-string)?$/,
  /^unist-util-visit$/,
  /^syllable$/,
  /^harper\.js$/,
];

/** Who may import whom. The build side (authoring) is imported by nobody but vite.config.ts. */
const rules: Readonly<Record<string, Room>> = {
  shared: { rooms: [], packages: [/^pure-rand\//] },
  bank: { rooms: ['shared'], packages: [/^zod\/mini$/] },
  exam: { rooms: ['bank', 'shared'], packages: [/^zod\/mini$/] },
  session: { rooms: ['exam', 'bank', 'shared'], packages: [/^xstate$/] },
  storage: { rooms: ['progress', 'exam', 'bank', 'shared'], packages: [/^dexie$/, /^zod\/mini$/] },
  progress: { rooms: ['exam', 'bank', 'shared'], packages: [/^ts-fsrs$/, /^zod\/mini$/] },
  authoring: {
    rooms: ['exam', 'bank', 'shared'],
    packages: [
      /^zod$/,
      /^marked$/,
      /^yaml$/,
      /^temml$/,
      /^cspell-lib$/,
      /^smartypants$/,
      /^vite$/,
      /^node:/,
    ],
  },
  ui: {
    rooms: ['progress', 'storage', 'session', 'exam', 'bank', 'shared'],
    packages: [/^solid-js(\/web)?$/, /^d3-(scale|shape)$/, ...essayPackages],
  },
  // Runs in the page before anything is fetched: no package is there yet.
  'ahead.ts': { rooms: ['ui', 'storage', 'exam', 'bank', 'shared'], packages: [] },
  'main.tsx': {
    rooms: ['ui', 'progress', 'storage', 'session', 'exam', 'bank', 'shared'],
    packages: [/^solid-js(\/web)?$/, /^virtual:bank\//],
  },
};

const source = fileURLToPath(new URL('../src', import.meta.url));

const codeFiles = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts'),
);

const roomOf = (path: string): string => path.split('/')[0] ?? path;

/** What a file imports: static imports and exports, and dynamic ones. */
const importsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\()\s*'([^'${]+)'/g)].map(
    ([, name]) => name ?? '',
  );

export const forbiddenImports = (path: string, text: string): readonly string[] => {
  const own = roomOf(path);
  const rule = rules[own];
  if (rule === undefined) return [`src/${path} is in no known room`];
  return importsIn(text)
    .filter((name) => {
      if (!name.startsWith('.')) return !rule.packages.some((allowed) => allowed.test(name));
      const target = roomOf(relative(source, resolve(source, dirname(path), name)));
      return target !== own && !rule.rooms.includes(target);
    })
    .map((name) => `src/${path} imports ${name}`);
};

const importedFiles = (path: string, text: string): readonly string[] =>
  importsIn(text)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(source, resolve(source, dirname(path), name)));

/** A way along the imports that comes back to where it began, types and dynamic imports included; null where there is none. */
export const findCircle = (
  imports: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null => {
  const done = new Set<string>();
  const follow = (path: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of imports.get(path) ?? []) {
      const circle = follow(next, [...way, path]);
      if (circle !== null) return circle;
    }
    done.add(path);
    return null;
  };
  for (const path of imports.keys()) {
    const circle = follow(path, []);
    if (circle !== null) return circle;
  }
  return null;
};

describe('the files of src', () => {
  it('import one another in no circle, so that each can be read after those that it stands on', () => {
    const imports = codeFiles.map(
      (path) => [path, importedFiles(path, readFileSync(join(source, path), 'utf8'))] as const,
    );
    expect(findCircle(new Map(imports))).toBeNull();
  });

  it('are found to do so, however long the way round', () => {
    const around = new Map([
      ['a.ts', ['b.ts', 'd.ts']],
      ['b.ts', ['d.ts']],
      ['d.ts', ['c.ts']],
      ['c.ts', ['b.ts']],
    ]);
    expect(findCircle(around)).toEqual(['b.ts', 'd.ts', 'c.ts', 'b.ts']);
  });
});

describe('the rooms of src', () => {
  it('import only whom they may', () => {
    expect(
      codeFiles.flatMap((path) => forbiddenImports(path, readFileSync(join(source, path), 'utf8'))),
    ).toEqual([]);
  });

  it.each([
    ['exam/planted.ts', "import { createStore } from '../storage/device-store.ts';"],
    ['exam/planted.ts', "import { marked } from 'marked';"],
    ['ui/home/planted.tsx', "const load = () => import('../../authoring/cli.ts');"],
    ['shared/planted.ts', "export { x } from '../bank/item.ts';"],
    ['session/planted.ts', "import 'dexie';"],
    ['progress/planted.ts', "import { openStore } from '../storage/open-store.ts';"],
    ['exam/planted.ts', "import { digestAttempt } from '../progress/digest-attempt.ts';"],
  ])('are told apart where %s holds %s', (path, text) => {
    expect(forbiddenImports(path, text)).toHaveLength(1);
  });

  it('read the time and draw at random only in shared', () => {
    const elsewhere = codeFiles.filter(
      (path) =>
        !path.startsWith('shared/') &&
        /\bDate\.now\(|\bMath\.random\(|\bnew Date\(\)/.test(
          readFileSync(join(source, path), 'utf8'),
        ),
    );
    expect(elsewhere).toEqual([]);
  });

  it('keep every file within 250 lines', () => {
    const long = codeFiles.filter(
      (path) => readFileSync(join(source, path), 'utf8').split('\n').length > 251,
    );
    expect(long).toEqual([]);
  });
});
