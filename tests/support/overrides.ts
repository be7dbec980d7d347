import type { OptionId, ItemId, PassageId } from '../../src/bank/item.ts';
import type { AttemptId } from '../../src/exam/attempt.ts';

type Id = ItemId | OptionId | PassageId | AttemptId;

/** The same type with plain text where a branded id stands, so that a test may write `{ id: 'gov-1' }`. */
type Unbranded<Type> = Type extends Id
  ? string
  : Type extends readonly (infer Element)[]
    ? readonly (Element extends Id ? string : Element)[]
    : Type;

/** A thing as a test writes it. */
export type Written<Type> = { readonly [Field in keyof Type]: Unbranded<Type[Field]> };

/** What a test may say about a thing; a builder fills in the rest. */
export type Overrides<Type> = Partial<Written<Type>>;

export const itemId = (text: string): ItemId => text as ItemId;
export const optionId = (text: string): OptionId => text as OptionId;
export const passageId = (text: string): PassageId => text as PassageId;
export const attemptId = (text: string): AttemptId => text as AttemptId;
