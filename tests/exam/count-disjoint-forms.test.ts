import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDisjointForms } from '../../src/exam/count-disjoint-forms.ts';
import { englishBanks } from '../support/bank-arbitraries.ts';
import { aChoiceBank, anItemSet, aPassageSet, aSectionBank } from '../support/bank-builders.ts';
import { anEssaySection, aQuestionSection } from '../support/format-builders.ts';
import { anEssayItem } from '../support/item-builders.ts';

const editing = (count: number) =>
  aQuestionSection({ section: 'english-expression', blueprint: { 'passage-editing': count } });

describe('countDisjointForms', () => {
  it('is limited by the topic that runs out first', () => {
    const bank = aChoiceBank({ economics: 20, communication: 9 });
    const section = aQuestionSection({ blueprint: { economics: 4, communication: 4 } });
    expect(countDisjointForms(bank, section)).toBe(2);
  });

  it('is none where a topic is missing', () => {
    const section = aQuestionSection({ blueprint: { economics: 4, communication: 1 } });
    expect(countDisjointForms(aChoiceBank({ economics: 20 }), section)).toBe(0);
  });

  it('packs passages whole', () => {
    const bank = aSectionBank({
      section: 'english-expression',
      sets: [5, 6, 11, 7, 4, 3].map((size, index) => aPassageSet(`memo-${index}`, size)),
    });
    expect(countDisjointForms(bank, editing(11))).toBe(3);
    expect(countDisjointForms(bank, editing(2))).toBe(0);
  });

  it('uses large passages first, so that small ones are left to fill up', () => {
    const bank = aSectionBank({
      section: 'english-expression',
      sets: [2, 2, 2, 2, 2, 8, 8].map((size, index) => aPassageSet(`memo-${index}`, size)),
    });
    expect(countDisjointForms(bank, editing(10))).toBe(2);
  });

  it('never promises more than there are questions for', () => {
    fc.assert(
      fc.property(englishBanks, fc.integer({ min: 1, max: 30 }), (bank, wanted) => {
        const items = bank.sets
          .filter(({ topic }) => topic === 'passage-editing')
          .flatMap((set) => set.items).length;
        expect(countDisjointForms(bank, editing(wanted)) * wanted).toBeLessThanOrEqual(items);
      }),
    );
  });

  it('counts prompts by how many are offered', () => {
    const bank = aSectionBank({
      section: 'essay',
      sets: ['1', '2', '3', '4', '5'].map((id) => anItemSet({ id, items: [anEssayItem({ id })] })),
    });
    expect(countDisjointForms(bank, anEssaySection({ offered: 2 }))).toBe(2);
  });
});
