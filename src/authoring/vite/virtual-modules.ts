import { sectionKinds } from '../../bank/taxonomy.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import type { CompiledBank } from '../compile/compile-bank.ts';
import { bankMendedEvent, sectionChangedEvent } from './bank-events.ts';

export const indexModule = 'virtual:bank/index';
export const formatsModule = 'virtual:bank/formats';
export const sectionsModule = 'virtual:bank/sections';
export const sectionModule = (section: SectionKind): string => `virtual:bank/section/${section}`;

export const virtualModules: readonly string[] = [
  indexModule,
  formatsModule,
  sectionsModule,
  ...sectionKinds.map(sectionModule),
];

/** Data as a string: browsers parse JSON faster than the same data as an object literal. Source: https://v8.dev/blog/cost-of-javascript-2019#json */
const parsed = (data: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;

const sectionsCode = (): string =>
  `export const loadSection = {\n${sectionKinds
    .map((kind) => `  '${kind}': async () => (await import('${sectionModule(kind)}')).section,`)
    .join('\n')}\n};\n`;

/**
 * The same in development, where a page lives through changes: a module that the browser has imported once it never imports
 * again, so what the server sent since then goes before it. Vite takes its overlay away only with a reload.
 */
const liveSectionsCode = (): string => `const changed = {};
export const loadSection = {
${sectionKinds
  .map(
    (kind) =>
      `  '${kind}': async () => changed['${kind}'] ?? (await import('${sectionModule(kind)}')).section,`,
  )
  .join('\n')}
};
if (import.meta.hot) {
  let showsFaults = false;
  import.meta.hot.on('${sectionChangedEvent}', ({ section, bank }) => { changed[section] = bank; });
  import.meta.hot.on('vite:error', ({ err }) => { showsFaults = err.plugin === 'bank'; });
  import.meta.hot.on('${bankMendedEvent}', () => {
    if (showsFaults) document.querySelectorAll('vite-error-overlay').forEach((overlay) => overlay.close());
  });
}
`;

/** The code of the virtual module `name`, or null where it is none. `isLive` in development. */
export const virtualModuleCode = (
  name: string,
  bank: CompiledBank,
  isLive: boolean,
): string | null => {
  if (name === indexModule) return `export const bankIndex = ${parsed(bank.index)};`;
  if (name === formatsModule) return `export const formats = ${parsed(bank.formats)};`;
  if (name === sectionsModule) return isLive ? liveSectionsCode() : sectionsCode();
  const section = bank.sections.find((each) => sectionModule(each.section) === name);
  return section === undefined ? null : `export const section = ${parsed(section)};`;
};
