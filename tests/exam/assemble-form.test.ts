import { describe, expect, it } from 'vitest';
import { assembleForm } from '../../src/exam/assemble-form.ts';
import { assembled } from '../support/assembled.ts';
import { aBiographicBank } from '../support/bank-arbitraries.ts';
import { aChoiceBank, anItemSet, aSectionBank } from '../support/bank-builders.ts';
import { aFormat } from '../support/format-builders.ts';
import { anEssayItem } from '../support/item-builders.ts';

const banks = {
  'job-knowledge': aChoiceBank({ 'us-government': 9, economics: 9 }),
  biographic: aBiographicBank({ scales: 78, lists: [], pairs: 0 }),
  'english-expression': aChoiceBank(
    { 'passage-editing': 9, 'sentence-correction': 9 },
    'english-expression',
  ),
  essay: aSectionBank({
    section: 'essay',
    sets: ['one', 'two', 'three'].map((id) => anItemSet({ id, items: [anEssayItem({ id })] })),
  }),
};

describe('assembleForm', () => {
  it('draws each section as it is drawn by itself', () => {
    const format = aFormat();
    const result = assembleForm(banks, format, 7, new Map(), 1);
    const alone = format.sections.map((section) =>
      assembled({ bank: banks[section.section], section, seed: 7, unscored: 1 }),
    );
    expect(result).toEqual({ ok: true, value: alone });
  });

  it('names what is missing in every section, also in one without a bank', () => {
    const { essay, ...rest } = banks;
    expect(essay.sets).toHaveLength(3);
    const poor = { ...rest, 'job-knowledge': aChoiceBank({ economics: 9 }) };
    expect(assembleForm(poor, aFormat(), 7, new Map(), 0)).toMatchObject({
      ok: false,
      problem: [
        { section: 'job-knowledge', missing: [{ topic: 'us-government', available: 0 }] },
        { section: 'essay', missing: [{ topic: 'prompts', available: 0 }] },
      ],
    });
  });
});
