import type { ItemId, PassageId, SectionBank } from '../bank/item.ts';
import type { SectionKind } from '../bank/taxonomy.ts';
import type { EpochMs } from '../shared/clock.ts';
import type { ItemHistories } from './item-history.ts';
import { isDue } from './review-schedule.ts';
import type { ReviewSchedule } from './review-schedule.ts';

export const drillStates = ['unseen', 'missed', 'flagged', 'slow', 'unsure', 'due', 'all'] as const;
export type DrillState = (typeof drillStates)[number];

/** What may be asked in a drill by itself. A list of examples may not: it comes with its question. */
export type DrillItem = {
  readonly id: ItemId;
  readonly section: SectionKind;
  /** Of a biographic item, its dimension. */
  readonly topic: string;
  readonly skill: string | null;
  readonly difficulty: 1 | 2 | 3 | null;
  readonly passageId: PassageId | null;
  /** Its place among the items of its set, from 0. */
  readonly place: number;
};

/** An item and where this candidate stands with it. */
export type PoolItem = DrillItem & { readonly states: Readonly<Record<DrillState, boolean>> };

/** Everything that a bank has to drill; made once for each load of the bank. */
export const drillItems = (banks: readonly SectionBank[]): readonly DrillItem[] =>
  banks.flatMap(({ section, sets }) =>
    sets.flatMap(({ items, passage }) =>
      items.flatMap((item, place): readonly DrillItem[] =>
        item.kind === 'examples'
          ? []
          : [
              {
                id: item.id,
                section,
                topic: item.topic,
                skill: item.kind === 'choice' ? item.skill : null,
                difficulty: item.kind === 'choice' ? item.difficulty : null,
                passageId: passage?.id ?? null,
                place,
              },
            ],
      ),
    ),
  );

export type PoolRequest = {
  readonly items: readonly DrillItem[];
  readonly histories: ItemHistories;
  readonly schedule: ReviewSchedule;
  /** Items due up to this moment are due. */
  readonly until: EpochMs;
};

/** The items with their states: made once, then filtered at each touch of the drill builder. */
export const drillPool = ({
  items,
  histories,
  schedule,
  until,
}: PoolRequest): readonly PoolItem[] =>
  items.map((item) => {
    const history = histories.get(item.id);
    return {
      ...item,
      states: {
        unseen: history === undefined,
        missed: history?.missedLast ?? false,
        flagged: history?.flaggedLast ?? false,
        slow: history?.slowLast ?? false,
        unsure: history?.unsureLast ?? false,
        due: isDue(schedule.get(item.id), until),
        all: true,
      },
    };
  });
