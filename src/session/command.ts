import type { ItemId, OptionId } from '../bank/item.ts';
import type { Confidence, TextRange } from '../exam/attempt-event.ts';

/** What a candidate may ask for. Each is judged by the machine at the moment it arrives. */
export type Command =
  | { readonly type: 'section.start' }
  | { readonly type: 'item.show'; readonly itemId: ItemId }
  | { readonly type: 'choice.select'; readonly itemId: ItemId; readonly optionId: OptionId }
  /** Asks for the verdict on the answer given; it is locked from then on. */
  | { readonly type: 'answer.check'; readonly itemId: ItemId }
  | { readonly type: 'examples.write'; readonly itemId: ItemId; readonly text: string }
  | { readonly type: 'item.flag'; readonly itemId: ItemId; readonly flagged: boolean }
  | {
      readonly type: 'option.strike';
      readonly itemId: ItemId;
      readonly optionId: OptionId;
      readonly struck: boolean;
    }
  | {
      readonly type: 'text.highlight';
      readonly targetId: string;
      readonly ranges: readonly TextRange[];
    }
  | { readonly type: 'note.write'; readonly itemId: ItemId; readonly text: string }
  | {
      readonly type: 'confidence.set';
      readonly itemId: ItemId;
      readonly confidence: Confidence | null;
    }
  | { readonly type: 'section.pause' }
  | { readonly type: 'section.unpause' }
  | { readonly type: 'textSize.set'; readonly percent: number }
  | { readonly type: 'clock.hide'; readonly hidden: boolean }
  | { readonly type: 'review.open' }
  | { readonly type: 'prompt.choose'; readonly itemId: ItemId }
  | { readonly type: 'essay.write'; readonly text: string }
  | { readonly type: 'section.end' };

/** Why a command was not carried out. */
export type Refusal =
  /** The section's time was up when it arrived. */
  | 'timeUp'
  /** It has no place where the attempt stands now. */
  | 'notNow';
