import type { OfferedFormat } from '../../exam/exam-format.ts';
import { drillItems, drillPool } from '../../progress/drill-pool.ts';
import type { PoolItem } from '../../progress/drill-pool.ts';
import { endOfDay } from '../../progress/end-of-day.ts';
import { readyMadeDrills } from '../../progress/ready-made-drills.ts';
import type { ReadyMadeDrill } from '../../progress/ready-made-drills.ts';
import type { UndecidedMocks } from '../../progress/undecided-mocks.ts';
import { weakestOfAll } from '../../progress/weakest-of-all.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import type { Services } from '../services/services.ts';

/** What drills are made of, as things stand when the page is opened. */
export type DrillData = {
  readonly formats: readonly OfferedFormat[];
  readonly pool: readonly PoolItem[];
  /** What the pool leaves out: questions that wait for their second answer in a mock exam. */
  readonly heldBack: readonly PoolItem[];
  /** And this: what an exam under way asks, lest a drill tell its key first. */
  readonly inExams: readonly PoolItem[];
  readonly undecided: UndecidedMocks;
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
    return Promise.all([
      progress.itemRecords(),
      progress.totals(),
      progress.undecided(),
      progress.inExams(),
    ]);
  };
  const [formats, catalog, [records, totals, undecided, inExams]] = await Promise.all([
    loadFormats(),
    loadCatalog(),
    readProgress(),
  ]);
  const all = drillPool({
    items: drillItems(catalog),
    records,
    until: endOfDay(wallClock.now()),
  });
  const waits = ({ id }: PoolItem): boolean => undecided.questions.has(id);
  const isInExam = (item: PoolItem): boolean => !waits(item) && inExams.has(item.id);
  const pool = all.filter((item) => !waits(item) && !isInExam(item));
  return {
    formats,
    pool,
    heldBack: all.filter(waits),
    inExams: all.filter(isInExam),
    undecided,
    readyMade: readyMadeDrills(pool, weakestOfAll(totals)),
    hasMetAny: records.size > 0,
  };
};
