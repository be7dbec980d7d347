import { describe, expect, it } from 'vitest';
import { drillForms } from '../../src/progress/drill-form.ts';
import { aChoiceBank, anItemSet, aPassageSet, aSectionBank } from '../support/bank-builders.ts';
import { aScaleItem, anExamplesItem } from '../support/item-builders.ts';
import { itemId } from '../support/overrides.ts';

const english = aSectionBank({
  section: 'english-expression',
  sets: [aPassageSet('memo', 3), aPassageSet('letter', 2)],
});
const knowledge = aChoiceBank({ economics: 12 });

const ids = (...texts: readonly string[]) => texts.map(itemId);

describe('the forms of a drill', () => {
  it('count every question', () => {
    const [form] = drillForms([knowledge], ids('economics-03', 'economics-01'), 1);
    expect(form?.entries.map(({ scored }) => scored)).toEqual([true, true]);
  });

  it('ask the items in the order given, section by section', () => {
    const forms = drillForms(
      [english, knowledge],
      ids('economics-03', 'memo-02', 'economics-01'),
      1,
    );
    expect(
      forms.map(({ section, entries }) => [section, ...entries.map(({ item }) => item.id)]),
    ).toEqual([
      ['job-knowledge', 'economics-03', 'economics-01'],
      ['english-expression', 'memo-02'],
    ]);
  });

  it('bring a passage once with however few of its items', () => {
    const [form] = drillForms([english], ids('memo-02', 'memo-03'), 1);
    expect(form?.passages.map(({ id }) => id)).toEqual(['memo-passage']);
    expect(form?.entries.map(({ passageId }) => passageId)).toEqual([
      'memo-passage',
      'memo-passage',
    ]);
  });

  it('bring the lists of examples of a question', () => {
    const items = [aScaleItem(), anExamplesItem(), aScaleItem({ id: 'scale-2' })];
    const bank = aSectionBank({ section: 'biographic', sets: [anItemSet({ items })] });
    const [form] = drillForms([bank], ids('scale-2', 'scale-1'), 1);
    expect(form?.entries.map(({ item }) => item.id)).toEqual([
      'scale-2',
      'scale-1',
      'scale-1-examples',
    ]);
  });

  it('shuffle options by the seed', () => {
    const asked = knowledge.sets[0]?.items.map(({ id }) => id) ?? [];
    const options = (seed: number) =>
      drillForms([knowledge], asked, seed)[0]?.entries.map(({ item }) =>
        item.kind === 'choice' ? item.options.map(({ id }) => id).join('') : '',
      );
    expect(options(1)).toEqual(options(1));
    expect(options(1)).not.toEqual(options(2));
  });

  it('refuse an item that the bank does not have', () => {
    expect(() => drillForms([english], ids('gone'), 1)).toThrow('Question gone is not in');
  });
});
