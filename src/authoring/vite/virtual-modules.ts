import { sectionKinds } from '../../bank/taxonomy.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import type { CompiledBank } from '../compile/compile-bank.ts';
import { bankMendedEvent, catalogChangedEvent, sectionChangedEvent } from './bank-events.ts';

export const formatsModule = 'virtual:bank/formats';
export const catalogModule = 'virtual:bank/catalog';
export const sectionsModule = 'virtual:bank/sections';
export const sectionModule = (section: SectionKind): string => `virtual:bank/section/${section}`;

export const virtualModules: readonly string[] = [
  formatsModule,
  catalogModule,
  sectionsModule,
  ...sectionKinds.map(sectionModule),
];

/** Data as a string: browsers parse JSON faster than the same data as an object literal. Source: https://v8.dev/blog/cost-of-javascript-2019#json */
const parsed = (data: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;

/** Where the files of a built bank are, as expressions in JavaScript. */
export type BankAddresses = Readonly<Record<SectionKind | 'catalog', string>>;

/**
 * Each section is a file of JSON, and so is the catalog, fetched when it is asked for: a module would stay in memory for as long as the page, though a
 * form once assembled needs its bank no more.
 */
export const builtSectionsCode = (
  addresses: BankAddresses,
): string => `const load = (address) => async () => {
  const response = await fetch(address).catch(() => undefined);
  if (response?.ok !== true) {
    throw new Error('they could not be fetched. Check your network connection, then try again.');
  }
  return response.json();
};
export const loadSection = {
${sectionKinds.map((kind) => `  '${kind}': load(${addresses[kind]}),`).join('\n')}
};
export const loadCatalog = load(${addresses.catalog});
`;

/**
 * In development each section is a module. A page lives through changes: a module that the browser has imported once it never imports
 * again, so what the server sent since then goes before it. Vite takes its overlay away only with a reload.
 */
const liveSectionsCode = (): string => `const changed = {};
let changedCatalog;
export const loadSection = {
${sectionKinds
  .map(
    (kind) =>
      `  '${kind}': async () => changed['${kind}'] ?? (await import('${sectionModule(kind)}')).section,`,
  )
  .join('\n')}
};
export const loadCatalog = async () => changedCatalog ?? (await import('${catalogModule}')).catalog;
if (import.meta.hot) {
  let showsFaults = false;
  import.meta.hot.on('${sectionChangedEvent}', ({ section, bank }) => { changed[section] = bank; });
  import.meta.hot.on('${catalogChangedEvent}', (catalog) => { changedCatalog = catalog; });
  import.meta.hot.on('vite:error', ({ err }) => { showsFaults = err.plugin === 'bank'; });
  import.meta.hot.on('${bankMendedEvent}', () => {
    if (showsFaults) document.querySelectorAll('vite-error-overlay').forEach((overlay) => overlay.close());
  });
}
`;

/** The code of the virtual module `name`, or null where it is none; of the sections, as a development server has them. */
export const virtualModuleCode = (name: string, bank: CompiledBank): string | null => {
  if (name === formatsModule) return `export const formats = ${parsed(bank.formats)};`;
  if (name === catalogModule) return `export const catalog = ${parsed(bank.catalog)};`;
  if (name === sectionsModule) return liveSectionsCode();
  const section = bank.sections.find((each) => sectionModule(each.section) === name);
  return section === undefined ? null : `export const section = ${parsed(section)};`;
};
