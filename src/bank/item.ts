import * as z from 'zod/mini';
import { sectionKinds } from './taxonomy.ts';

/**
 * What the compiled bank is made of. Every `html` field was rendered from markdown at build time, in which raw HTML is
 * refused, so it may be put into a page as it is. The schemas serve stored rows (a form is kept as it was seen);
 * the compiler is held to the same types by TypeScript.
 */

export const ItemId = z.string().check(z.minLength(1)).brand<'ItemId'>();
export type ItemId = z.infer<typeof ItemId>;

/** Made from the option's text, so that it survives reordering; unique within its item. */
export const OptionId = z.string().check(z.minLength(1)).brand<'OptionId'>();
export type OptionId = z.infer<typeof OptionId>;

export const PassageId = z.string().check(z.minLength(1)).brand<'PassageId'>();
export type PassageId = z.infer<typeof PassageId>;

export const SectionKindSchema = z.enum(sectionKinds);

const html = z.string();

const itemBase = {
  id: ItemId,
  topic: z.string(),
  /** The stem, as blocks of HTML. */
  stem: html,
  /** A hash of everything a reader sees of the item; another value means that its content was changed. */
  revision: z.string(),
  /** The day on which its facts were checked, as 2026-11-01. */
  asOf: z.string(),
};

export const ChoiceOption = z.readonly(z.strictObject({ id: OptionId, html, rationale: html }));
export type ChoiceOption = z.infer<typeof ChoiceOption>;

/** Four options, one key. */
export const ChoiceItem = z.readonly(
  z.strictObject({
    ...itemBase,
    kind: z.literal('choice'),
    difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    /** English expression only: an id of `skillTitles`. */
    skill: z.nullable(z.string()),
    /** The number of the marked portion it is about: `<u data-mark="…">` in its passage or stem. */
    mark: z.nullable(z.string()),
    /** The options keep their authored order. */
    fixedOrder: z.boolean(),
    options: z.readonly(z.array(ChoiceOption)),
    key: OptionId,
    /** Links to what the key rests on. */
    source: html,
  }),
);
export type ChoiceItem = z.infer<typeof ChoiceItem>;

export const ScaleOption = z.readonly(z.strictObject({ id: OptionId, html }));
export type ScaleOption = z.infer<typeof ScaleOption>;

/** A biographic question: ordered options, no key. */
export const ScaleItem = z.readonly(
  z.strictObject({
    ...itemBase,
    kind: z.literal('scale'),
    options: z.readonly(z.array(ScaleOption)),
    /** Items that ask nearly the same; both sides name each other. */
    linked: z.readonly(z.array(ItemId)),
  }),
);
export type ScaleItem = z.infer<typeof ScaleItem>;

/** A list of examples for a biographic scale item, which it directly follows. */
export const ExamplesItem = z.readonly(
  z.strictObject({
    ...itemBase,
    kind: z.literal('examples'),
    parent: ItemId,
    /** The parent's answer after which no list is expected. */
    needlessAfter: z.nullable(OptionId),
    characterLimit: z.number(),
  }),
);
export type ExamplesItem = z.infer<typeof ExamplesItem>;

export const SampleAnswer = z.readonly(
  z.strictObject({
    /** One reading's score, 1 to 6. */
    score: z.number(),
    text: html,
    notes: html,
  }),
);
export type SampleAnswer = z.infer<typeof SampleAnswer>;

/** An essay prompt (its stem), and what is shown beside the candidate's essay afterwards. */
export const EssayItem = z.readonly(
  z.strictObject({
    ...itemBase,
    kind: z.literal('essay'),
    inFavor: html,
    against: html,
    samples: z.readonly(z.array(SampleAnswer)),
  }),
);
export type EssayItem = z.infer<typeof EssayItem>;

export const Item = z.discriminatedUnion('kind', [ChoiceItem, ScaleItem, ExamplesItem, EssayItem]);
export type Item = z.infer<typeof Item>;

/** Items that are answered by choosing one option. */
export type OptionItem = ChoiceItem | ScaleItem;

/** A document that several items are about; marked portions are `<u data-mark="1">…</u>`. */
export const Passage = z.readonly(z.strictObject({ id: PassageId, title: z.string(), html }));
export type Passage = z.infer<typeof Passage>;

/** One markdown file. Items of a set with a passage are shown together and in order. */
export type ItemSet = {
  readonly id: string;
  readonly title: string;
  readonly topic: string;
  readonly passage: Passage | null;
  readonly items: readonly Item[];
};

/** All sets of one section: what one lazily loaded module of the compiled bank holds. */
export type SectionBank = {
  readonly section: (typeof sectionKinds)[number];
  readonly sets: readonly ItemSet[];
};
