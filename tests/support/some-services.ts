import { buildBankCatalog } from '../../src/authoring/compile/bank-catalog.ts';
import { sectionKinds } from '../../src/bank/taxonomy.ts';
import type { Services } from '../../src/ui/services/services.ts';
import { examStart } from './attempt-builders.ts';
import { aFormat } from './format-builders.ts';

const emptySections = Object.fromEntries(
  sectionKinds.map((section) => [section, () => Promise.resolve({ section, sets: [] })]),
) as unknown as Services['loadSection'];

/** Services of a page: one short format, empty sections, their catalog, and the time of `examStart`; unless overridden. */
export const someServices = ({
  loadSection = emptySections,
  ...overrides
}: Partial<Services> = {}): Services => ({
  loadFormats: () =>
    Promise.resolve([{ format: aFormat(), about: '<p>It was short.</p>', isDefault: true }]),
  loadSection,
  loadCatalog: async () =>
    buildBankCatalog(await Promise.all(sectionKinds.map((section) => loadSection[section]()))),
  mendedSections: () => [],
  takeAskedAhead: () => undefined,
  offline: Promise.resolve('development'),
  wallClock: { now: () => examStart },
  uptimeMs: () => 0,
  ...overrides,
});
