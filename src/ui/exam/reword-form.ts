import type { Item, ItemSet, OptionItem, SectionBank } from '../../bank/item.ts';
import type { FormEntry, FormSection } from '../../exam/exam-form.ts';

/** The options of `mended` in the order in which the form shows them; new ones last. */
const inShownOrder = <Option extends { readonly id: string }>(
  mended: readonly Option[],
  shown: OptionItem['options'],
): readonly Option[] => {
  const placeOf = ({ id }: Option): number => {
    const place = shown.findIndex((option) => option.id === id);
    return place < 0 ? shown.length : place;
  };
  return mended.toSorted((one, other) => placeOf(one) - placeOf(other));
};

const reworded = (shown: Item, mended: Item): Item => {
  if (shown.kind === 'choice' && mended.kind === 'choice') {
    return { ...mended, options: inShownOrder(mended.options, shown.options) };
  }
  return mended.kind === shown.kind ? mended : shown;
};

/**
 * The form with its questions worded as in `bank`: what an author sees while writing, without a reload. Only for the
 * development server; a candidate's form stays as it was assembled.
 */
export const rewordForm = (form: FormSection, bank: SectionBank): FormSection => {
  const items = new Map(
    bank.sets.flatMap(({ items }: ItemSet) => items).map((item) => [item.id, item]),
  );
  const passages = new Map(
    bank.sets.flatMap(({ passage }) => (passage === null ? [] : [[passage.id, passage] as const])),
  );
  return {
    ...form,
    entries: form.entries.map((entry): FormEntry => {
      const mended = items.get(entry.item.id);
      return mended === undefined ? entry : { ...entry, item: reworded(entry.item, mended) };
    }),
    passages: form.passages.map((passage) => passages.get(passage.id) ?? passage),
  };
};
