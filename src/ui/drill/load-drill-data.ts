import type { OfferedFormat } from '../../exam/exam-format.ts';
import { drillItems, drillPool } from '../../progress/drill-pool.ts';
import type { PoolItem } from '../../progress/drill-pool.ts';
import { endOfDay } from '../../progress/end-of-day.ts';
import { readyMadeDrills } from '../../progress/ready-made-drills.ts';
import type { ReadyMadeDrill } from '../../progress/ready-made-drills.ts';
import { weakestOfAll } from '../../progress/weakest-of-all.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import type { Services } from '../services/services.ts';

/** What drills are made of, as things stand when the page is opened. */
export type DrillData = {
  readonly formats: readonly OfferedFormat[];
  readonly pool: readonly PoolItem[];
  readonly readyMade: readonly ReadyMadeDrill[];
  /** Whether the candidate has met any question yet. */
  readonly hasMetAny: boolean;
};

/** Rejects with an Error whose message is a sentence for the candidate. */
export const loadDrillData = async (
  store: AttemptStore,
  { loadFormats, loadCatalog, wallClock }: Services,
): Promise<DrillData> => {
  const readProgress = async () => {
    const progress = await store.progress();
    return Promise.all([progress.itemRecords(), progress.totals()]);
  };
  const [formats, catalog, [records, totals]] = await Promise.all([
    loadFormats(),
    loadCatalog(),
    readProgress(),
  ]);
  const pool = drillPool({
    items: drillItems(catalog),
    records,
    until: endOfDay(wallClock.now()),
  });
  return {
    formats,
    pool,
    readyMade: readyMadeDrills(pool, weakestOfAll(totals)),
    hasMetAny: records.size > 0,
  };
};
