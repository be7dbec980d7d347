import * as z from 'zod/mini';
import { ItemId, OptionId } from '../bank/item.ts';

/**
 * What happened in an attempt: an append-only log of facts, in the past tense, each with the moment `at` (epoch ms) and a
 * number `seq` that counts from 1. Everything else (resume, time per question, answer changes, scores, review) is folded from it.
 */

const fact = <Type extends string, Fields extends z.core.$ZodLooseShape>(
  type: Type,
  fields: Fields,
) =>
  z.readonly(z.strictObject({ seq: z.number(), at: z.number(), type: z.literal(type), ...fields }));

/** How sure a candidate says to be of an answer. */
export const Confidence = z.enum(['sure', 'unsure', 'guess']);
export type Confidence = z.infer<typeof Confidence>;

/** From (inclusive) and to (exclusive), in UTF-16 units of the text as shown, without its markup. */
export const TextRange = z.readonly(z.tuple([z.number(), z.number()]));
export type TextRange = z.infer<typeof TextRange>;

/** Index into the format's sections. */
const sectionIndex = z.number();

export const AttemptEvent = z.discriminatedUnion('type', [
  /** The section's clock began to run; it ends at `deadline` (epoch ms; null: untimed). */
  fact('sectionStarted', { sectionIndex, deadline: z.nullable(z.number()) }),
  /** An item came onto the screen. */
  fact('itemShown', { itemId: ItemId }),
  fact('choiceSelected', { itemId: ItemId, optionId: OptionId }),
  /** Where feedback comes at once: the answer was checked against the key, which shows it and locks the answer. */
  fact('answerChecked', { itemId: ItemId }),
  /** A list of examples was written or rewritten; `text` is all of it. */
  fact('examplesWritten', { itemId: ItemId, text: z.string() }),
  /** An option was struck out by the candidate, as one not to choose. */
  fact('optionStruck', { itemId: ItemId, optionId: OptionId }),
  fact('optionRestored', { itemId: ItemId, optionId: OptionId }),
  fact('itemFlagged', { itemId: ItemId }),
  fact('itemUnflagged', { itemId: ItemId }),
  /** All that is highlighted now in one text: its stem (`targetId` is the item's) or a passage. */
  fact('textHighlighted', { targetId: z.string(), ranges: z.readonly(z.array(TextRange)) }),
  /** A private note was written or rewritten; `text` is all of it. */
  fact('noteWritten', { itemId: ItemId, text: z.string() }),
  /** How sure the candidate says to be; null takes it back. */
  fact('confidenceSet', { itemId: ItemId, confidence: z.nullable(Confidence) }),
  /** The clock stood still from here to the next `sectionUnpaused`. */
  fact('sectionPaused', {}),
  fact('sectionUnpaused', {}),
  /** Of the usual size, in percent. */
  fact('textSizeSet', { percent: z.number() }),
  fact('clockHidden', {}),
  fact('clockShown', {}),
  /** The page that lists the section's questions came onto the screen. */
  fact('sectionReviewOpened', {}),
  /** The candidate took one of the prompts offered; an assigned prompt needs no such fact. */
  fact('promptChosen', { itemId: ItemId }),
  /** The time to choose a prompt was over, and this one was assigned. */
  fact('promptAssigned', { itemId: ItemId }),
  /** The essay as it was when its section ended; its text is in the attempt's draft. */
  fact('essaySubmitted', { itemId: ItemId, characters: z.number() }),
  fact('sectionEnded', { sectionIndex, reason: z.enum(['candidate', 'timeUp']) }),
  fact('attemptFinished', {}),
  /**
   * The page was opened again in the middle of the attempt. `leftAt` (epoch ms): when it was last known to be open, where that
   * was after the fact before this one, as while an essay is written.
   */
  fact('attemptResumed', { leftAt: z.optional(z.number()) }),
  /**
   * The device's clock moved by `byMs` against the time that had passed. Backwards (negative): the exam's clock went on as if it
   * had not. Forwards: sleep and a changed clock look alike, so the time counts.
   */
  fact('clockJumped', { byMs: z.number() }),
]);
export type AttemptEvent = z.infer<typeof AttemptEvent>;

/** A fact before it is numbered and stamped. */
export type AttemptFact = AttemptEvent extends infer Event
  ? Event extends AttemptEvent
    ? Omit<Event, 'seq' | 'at'>
    : never
  : never;

export type EndReason = Extract<AttemptEvent, { type: 'sectionEnded' }>['reason'];
