import type { ItemId, ScaleItem, ScaleOption } from '../bank/item.ts';
import type { SectionKind } from '../bank/taxonomy.ts';
import type { EndReason } from './attempt-event.ts';
import type { Tally } from './tally.ts';

/** How the time of an ended section went; all durations in ms. */
export type SectionTiming = {
  /** The length of the section's clock; null where it was untimed. */
  readonly allowedMs: number | null;
  /** From its start to its end, without pauses. */
  readonly usedMs: number;
  readonly pausedMs: number;
  /** Of that, while the page was closed. */
  readonly awayMs: number;
  readonly endReason: EndReason;
  /** Items that came onto the screen, unscored ones too. */
  readonly itemsShown: number;
  /** The mean time that such an item was on the screen; null where none was. */
  readonly msPerItem: number | null;
};

/** Items mixed in unscored: they are in no other figure but the timing. */
export type UnscoredReport = { readonly items: number; readonly answered: number };

/** A section that has no figures: not reached yet, or its clock still runs. */
export type UnfinishedReport = {
  readonly standing: 'notStarted' | 'running';
  readonly section: SectionKind;
};

/** Job knowledge or English expression. */
export type QuestionsReport = {
  readonly standing: 'ended';
  readonly section: 'job-knowledge' | 'english-expression';
  readonly timing: SectionTiming;
  readonly total: Tally;
  /** The topics that occur, in the order of the taxonomy. */
  readonly topics: readonly { readonly topic: string; readonly tally: Tally }[];
  /** English expression only. */
  readonly skills: readonly { readonly skill: string; readonly tally: Tally }[];
  readonly unscored: UnscoredReport;
};

export type LinkedAnswer = {
  /** Its place in the section, from 1. */
  readonly number: number;
  readonly item: ScaleItem;
  /** Null where it was left blank. */
  readonly answer: ScaleOption | null;
};

/** The biographic section: nothing in it is right or wrong. */
export type BiographicReport = {
  readonly standing: 'ended';
  readonly section: 'biographic';
  readonly timing: SectionTiming;
  /** `answered + blank + examplesMissing + notNeeded`. */
  readonly items: number;
  readonly answered: number;
  readonly blank: number;
  /** Lists that the answer before them called for, left empty. */
  readonly examplesMissing: number;
  /** Lists that the answer before them made needless. */
  readonly notNeeded: number;
  /** All 13, in the order of the taxonomy; lists that were not needed are not counted as asked. */
  readonly dimensions: readonly {
    readonly dimension: string;
    readonly asked: number;
    readonly answered: number;
  }[];
  /** Questions that ask nearly the same, side by side. */
  readonly linkedPairs: readonly { readonly first: LinkedAnswer; readonly second: LinkedAnswer }[];
  readonly unscored: UnscoredReport;
};

export type EssayReport = {
  readonly standing: 'ended';
  readonly section: 'essay';
  readonly timing: SectionTiming;
  /** Null where none was taken. */
  readonly promptId: ItemId | null;
  /** As in the log: UTF-16 units, as the box counts them. */
  readonly characters: number;
  /** Null where the draft is not at hand. */
  readonly words: number | null;
};

export type SectionReport = UnfinishedReport | QuestionsReport | BiographicReport | EssayReport;

/** All figures of an attempt; `sections` as in its format. */
export type AttemptReport = { readonly sections: readonly SectionReport[] };
