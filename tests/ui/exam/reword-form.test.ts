import { describe, expect, it } from 'vitest';
import { rewordForm } from '../../../src/ui/exam/reword-form.ts';
import { aSectionBank, anItemSet } from '../../support/bank-builders.ts';
import { aFormSection, entriesOf } from '../../support/form-builders.ts';
import { aChoiceItem, aPassage } from '../../support/item-builders.ts';

describe('rewording a form', () => {
  it('shows the mended question with its options in the order shown before', () => {
    const item = aChoiceItem({ id: 'gov-1' });
    const form = aFormSection({
      entries: entriesOf([{ ...item, options: item.options.toReversed() }]),
    });
    const mended = { ...item, stem: '<p>Mended.</p>' };
    const after = rewordForm(form, aSectionBank({ sets: [anItemSet({ items: [mended] })] }));
    expect(after.entries[0]?.item).toMatchObject({
      stem: '<p>Mended.</p>',
      options: item.options.toReversed(),
    });
  });

  it('puts a new option last', () => {
    const item = aChoiceItem({ id: 'gov-1' });
    const [first, ...others] = item.options;
    const form = aFormSection({ entries: entriesOf([{ ...item, options: others }]) });
    const after = rewordForm(form, aSectionBank({ sets: [anItemSet({ items: [item] })] }));
    const shown = after.entries[0]?.item;
    expect(shown?.kind === 'choice' ? shown.options.at(-1) : undefined).toEqual(first);
  });

  it('mends passages and leaves alone what the bank no longer has', () => {
    const form = aFormSection({ section: 'english-expression' });
    const passage = aPassage({ ...form.passages[0], html: '<p>Mended.</p>' });
    const after = rewordForm(form, aSectionBank({ sets: [anItemSet({ passage, items: [] })] }));
    expect(after.passages).toEqual([passage]);
    expect(after.entries).toEqual(form.entries);
  });
});
