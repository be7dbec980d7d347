import type { ItemId, OptionId } from '../bank/item.ts';
import type { EpochMs } from '../shared/clock.ts';
import type { Confidence, EndReason, TextRange } from './attempt-event.ts';

/** What a candidate has done with one item. */
export type Response = {
  readonly optionId: OptionId | null;
  /** A list of examples; empty where none was written. */
  readonly text: string;
  readonly flagged: boolean;
  /** Options struck out, in the order in which they were. */
  readonly struck: readonly OptionId[];
  /** A private note; empty where none was written. */
  readonly note: string;
  readonly confidence: Confidence | null;
  /** Every choice made, oldest first; more than one means that the answer was changed. */
  readonly selections: readonly {
    readonly at: EpochMs;
    /** How long the section's clock had run by then, in ms: pauses are not in it. */
    readonly intoMs: number;
    readonly optionId: OptionId;
  }[];
  /** When the answer was checked and locked, epoch ms; null where it was not. */
  readonly checkedAt: EpochMs | null;
  /**
   * How long the item was on the screen, in ms, all visits together: until its answer was checked. Reading the reasons is no
   * part of answering, and would make every question that was read with care a slow one.
   */
  readonly shownMs: number;
  readonly visits: number;
};

export const noResponse: Response = {
  optionId: null,
  text: '',
  flagged: false,
  struck: [],
  note: '',
  confidence: null,
  selections: [],
  checkedAt: null,
  shownMs: 0,
  visits: 0,
};

/** A section that was started. */
export type SectionProgress = {
  readonly startedAt: EpochMs;
  /** Later by every pause; null where the section is untimed. */
  readonly deadline: EpochMs | null;
  /** Since when it is paused; null while its clock runs. */
  readonly pausedAt: EpochMs | null;
  /** All pauses together, in ms. */
  readonly pausedMs: number;
  /** Null while its clock runs. */
  readonly endedAt: EpochMs | null;
  readonly endReason: EndReason | null;
  readonly responses: Readonly<Record<ItemId, Response>>;
  /** The item on the screen, or last on it; null before the first. */
  readonly currentItemId: ItemId | null;
  /** Since when the current item's time is counted; null while the review page is open, once its answer is checked, and after the end. */
  readonly shownSince: EpochMs | null;
  readonly reviewing: boolean;
  /** The essay prompt taken, where several were offered. */
  readonly chosenPromptId: ItemId | null;
  /** Whether that one was assigned, as the time to choose was over. */
  readonly wasPromptAssigned: boolean;
  /** The essay as it was handed in, with its length in characters (UTF-16 units); null before its section ended, and in sections of questions. */
  readonly submittedEssay: { readonly itemId: ItemId; readonly characters: number } | null;
  /** By the id of an item (its stem) or of a passage. */
  readonly highlights: Readonly<Record<string, readonly TextRange[]>>;
  /** The time that its page was closed while its clock ran, in ms. */
  readonly awayMs: number;
};

/** Where an attempt stands: the fold of its events. `sections` holds those started, in the order of the format. */
export type AttemptState = {
  /** The number of the last event; 0 before the first. */
  readonly seq: number;
  /** The moment of the last event; null before the first. */
  readonly lastAt: EpochMs | null;
  readonly sections: readonly SectionProgress[];
  readonly finishedAt: EpochMs | null;
  /** Whether the candidate has hidden the clock and the question counter. */
  readonly clockHidden: boolean;
};

export const initialAttemptState: AttemptState = {
  seq: 0,
  lastAt: null,
  sections: [],
  finishedAt: null,
  clockHidden: false,
};

/** The section whose clock runs, or null between sections. */
export const runningSection = (state: AttemptState): SectionProgress | null => {
  const last = state.sections.at(-1);
  return last !== undefined && last.endedAt === null ? last : null;
};

/** The index of the section that runs, or of the next to be started; equal to the number of sections after the last. */
export const currentSectionIndex = (state: AttemptState): number =>
  runningSection(state) === null ? state.sections.length : state.sections.length - 1;

export const responseTo = (section: SectionProgress | undefined, itemId: ItemId): Response =>
  section?.responses[itemId] ?? noResponse;

/** Whether the candidate has answered: a blank is never counted as wrong. */
export const isAnswered = (response: Response): boolean =>
  response.optionId !== null || response.text.trim() !== '';
