import { catalogItems } from '../../bank/catalog.ts';
import type { IsInBank } from '../../storage/progress-store.ts';
import type { Services } from './services.ts';

/** Tells the questions of today's bank from those that the records have besides. Rejects where the catalog cannot be loaded. */
export const questionsInBank = async ({
  loadCatalog,
}: Pick<Services, 'loadCatalog'>): Promise<IsInBank> => {
  const ids = new Set(catalogItems(await loadCatalog()).map(({ id }) => id));
  return (itemId) => ids.has(itemId);
};
