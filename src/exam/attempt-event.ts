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

/** Index into the format's sections. */
const sectionIndex = z.number();

export const AttemptEvent = z.discriminatedUnion('type', [
  /** The section's clock began to run; it ends at `deadline` (epoch ms). */
  fact('sectionStarted', { sectionIndex, deadline: z.number() }),
  /** An item came onto the screen. */
  fact('itemShown', { itemId: ItemId }),
  fact('choiceSelected', { itemId: ItemId, optionId: OptionId }),
  /** A list of examples was written or rewritten; `text` is all of it. */
  fact('examplesWritten', { itemId: ItemId, text: z.string() }),
  fact('itemFlagged', { itemId: ItemId }),
  fact('itemUnflagged', { itemId: ItemId }),
  /** The page that lists the section's questions came onto the screen. */
  fact('sectionReviewOpened', {}),
  /** The candidate took one of the prompts offered; an assigned prompt needs no such fact. */
  fact('promptChosen', { itemId: ItemId }),
  /** The essay as it was when its section ended; its text is in the attempt's draft. */
  fact('essaySubmitted', { itemId: ItemId, characters: z.number() }),
  fact('sectionEnded', { sectionIndex, reason: z.enum(['candidate', 'timeUp']) }),
  fact('attemptFinished', {}),
  /** The page was opened again in the middle of the attempt. */
  fact('attemptResumed', {}),
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
