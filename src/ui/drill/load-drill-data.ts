import type { SectionBank } from '../../bank/item.ts';
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
import { drillSections } from './drill-choice.ts';

/** What drills are made of, as things stand when the page is opened. */
export type DrillData = {
  readonly formats: readonly OfferedFormat[];
  readonly banks: readonly SectionBank[];
  readonly pool: readonly PoolItem[];
  /** What the pool leaves out: questions that wait for their second answer in a mock exam. */
  readonly heldBack: readonly PoolItem[];
  readonly undecided: UndecidedMocks;
  readonly readyMade: readonly ReadyMadeDrill[];
  /** Whether the candidate has met any question yet. */
  readonly hasMetAny: boolean;
};

/** Rejects with an Error whose message is a sentence for the candidate. */
export const loadDrillData = async (
  store: AttemptStore,
  { loadFormats, loadSection, wallClock }: Services,
): Promise<DrillData> => {
  const readProgress = async () => {
    const progress = await store.progress();
    return Promise.all([progress.itemRecords(), progress.totals(), progress.undecided()]);
  };
  const [formats, banks, [records, totals, undecided]] = await Promise.all([
    loadFormats(),
    Promise.all(drillSections.map((section) => loadSection[section]())),
    readProgress(),
  ]);
  const known = [...records.values()];
  const all = drillPool({
    items: drillItems(banks),
    histories: new Map(known.map(({ itemId, history }) => [itemId, history])),
    schedule: new Map(
      known.flatMap(({ itemId, card }) => (card === null ? [] : [[itemId, card] as const])),
    ),
    until: endOfDay(wallClock.now()),
  });
  const pool = all.filter(({ id }) => !undecided.questions.has(id));
  return {
    formats,
    banks,
    pool,
    heldBack: all.filter(({ id }) => undecided.questions.has(id)),
    undecided,
    readyMade: readyMadeDrills(pool, weakestOfAll(totals)),
    hasMetAny: known.length > 0,
  };
};
