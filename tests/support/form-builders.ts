import type { Item, Passage } from '../../src/bank/item.ts';
import type { SectionKind } from '../../src/bank/taxonomy.ts';
import type { FormEntry, FormSection } from '../../src/exam/exam-form.ts';
import { aChoiceItem, anEssayItem, anExamplesItem, aPassage, aScaleItem } from './item-builders.ts';

/** A scored entry without a passage. */
export const aFormEntry = (overrides: Partial<FormEntry> = {}): FormEntry => ({
  item: aChoiceItem(),
  passageId: null,
  scored: true,
  ...overrides,
});

const usualEntries = (section: SectionKind, passage: Passage): readonly FormEntry[] => {
  switch (section) {
    case 'job-knowledge':
      return [
        aFormEntry({ item: aChoiceItem({ id: 'gov-1' }) }),
        aFormEntry({ item: aChoiceItem({ id: 'gov-2' }) }),
        aFormEntry({ item: aChoiceItem({ id: 'econ-1', topic: 'economics' }) }),
      ];
    case 'biographic':
      return [
        aFormEntry({ item: aScaleItem() }),
        aFormEntry({ item: anExamplesItem() }),
        aFormEntry({ item: aScaleItem({ id: 'scale-2', topic: 'judgment' }) }),
      ];
    case 'english-expression': {
      const edited = { topic: 'passage-editing', mark: '1' };
      return [
        aFormEntry({
          item: aChoiceItem({ ...edited, id: 'ee-1', skill: 'agreement' }),
          passageId: passage.id,
        }),
        aFormEntry({
          item: aChoiceItem({ ...edited, id: 'ee-2', skill: 'tone' }),
          passageId: passage.id,
        }),
        aFormEntry({
          item: aChoiceItem({ id: 'ee-3', topic: 'sentence-correction', skill: 'tone' }),
        }),
      ];
    }
    case 'essay':
      return [aFormEntry({ item: anEssayItem() })];
    default:
      throw new Error(`unknown section ${String(section satisfies never)}`);
  }
};

/** The form of one section: three questions of its kind (or one prompt) unless entries are given. */
export const aFormSection = (overrides: Partial<FormSection> = {}): FormSection => {
  const section = overrides.section ?? 'job-knowledge';
  const passage = aPassage();
  return {
    section,
    entries: usualEntries(section, passage),
    passages: section === 'english-expression' && overrides.entries === undefined ? [passage] : [],
    ...overrides,
  };
};

/** Scored entries of these items, without passages. */
export const entriesOf = (items: readonly Item[]): readonly FormEntry[] =>
  items.map((item) => aFormEntry({ item }));
