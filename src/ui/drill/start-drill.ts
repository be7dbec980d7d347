import type { ItemId, SectionBank } from '../../bank/item.ts';
import { sectionKinds } from '../../bank/taxonomy.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import type { Attempt, AttemptId } from '../../exam/attempt.ts';
import type { Conditions } from '../../exam/conditions.ts';
import { drillForms } from '../../progress/drill-form.ts';
import { drillFormat } from '../../progress/drill-format.ts';
import type { PoolItem } from '../../progress/drill-pool.ts';
import { selectDrill } from '../../progress/drill-selection.ts';
import type { DrillFilter } from '../../progress/drill-selection.ts';
import type { Clock } from '../../shared/clock.ts';
import { newId } from '../../shared/new-id.ts';
import { newSeed } from '../../shared/random.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { messageOf } from '../controls/message-of.ts';
import type { Services } from '../services/services.ts';
import type { DrillChoice } from './drill-choice.ts';
import type { DrillData } from './load-drill-data.ts';

/** A drill to be begun: what is asked, and how it runs. */
export type DrillOrder = {
  readonly title: string;
  readonly filter: DrillFilter;
  readonly count: number;
  readonly how: Pick<DrillChoice, 'timing' | 'minutes' | 'feedback'>;
};

type StartOptions = {
  readonly store: AttemptStore;
  readonly clock: Clock;
  readonly loadSection: Services['loadSection'];
  readonly data: Pick<DrillData, 'pool' | 'formats'>;
  /** As chosen for every sitting; the drill's own timing stands over its time. */
  readonly conditions: Conditions;
};

/** Own minutes are meant as they are; the exam's pace is the candidate's own where more time was chosen for every sitting. */
export const drillTimeFactor = (
  timing: DrillChoice['timing'],
  sitting: Pick<Conditions, 'timeFactor'>,
): Conditions['timeFactor'] => {
  if (timing === 'untimed') return null;
  return timing === 'examPace' ? (sitting.timeFactor ?? 1) : 1;
};

/** Section after section as in the exam; within each as they were drawn. */
export const inExamOrder = (
  itemIds: readonly ItemId[],
  pool: readonly PoolItem[],
): readonly ItemId[] => {
  const places = new Map(pool.map(({ id, section }) => [id, sectionKinds.indexOf(section)]));
  const placeOf = (id: ItemId): number => places.get(id) ?? sectionKinds.length;
  return itemIds.toSorted((one, other) => placeOf(one) - placeOf(other));
};

/** The sections of these questions alone: of a whole bank most would be fetched for nothing. */
const loadBanks = async (
  itemIds: readonly ItemId[],
  pool: readonly PoolItem[],
  loadSection: Services['loadSection'],
): Promise<readonly SectionBank[]> => {
  const asked = new Set(itemIds);
  const sections = new Set<SectionKind>(
    pool.flatMap(({ id, section }) => (asked.has(id) ? [section] : [])),
  );
  try {
    return await Promise.all([...sections].map((section) => loadSection[section]()));
  } catch (error) {
    throw new Error(`The questions could not be prepared: ${messageOf(error)}`, { cause: error });
  }
};

/** Draws the questions, fetches their sections and stores the attempt with its forms. Rejects with an Error whose message is a sentence for the candidate. */
export const startDrill = async (
  { title, filter, count, how }: DrillOrder,
  { store, clock, loadSection, data, conditions }: StartOptions,
): Promise<AttemptId> => {
  const seed = newSeed();
  const itemIds = inExamOrder(selectDrill(data.pool, filter, count, seed), data.pool);
  if (itemIds.length === 0) throw new Error('No questions match this drill any longer.');
  const banks = await loadBanks(itemIds, data.pool, loadSection);
  const forms = drillForms(banks, itemIds, seed);
  const attempt: Attempt = {
    id: newId() as AttemptId,
    kind: 'drill',
    feedback: how.feedback,
    format: drillFormat({
      title,
      forms,
      formats: data.formats,
      totalMs: how.timing === 'ownMinutes' ? how.minutes * 60_000 : null,
    }),
    seed,
    createdAt: clock.now(),
    unscoredPerSection: 0,
    conditions: { ...conditions, timeFactor: drillTimeFactor(how.timing, conditions) },
  };
  await store.createAttempt(attempt, forms);
  return attempt.id;
};
