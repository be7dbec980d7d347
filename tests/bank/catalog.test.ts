import { expect, it } from 'vitest';
import { buildBankCatalog } from '../../src/authoring/compile/bank-catalog.ts';
import { catalogItems } from '../../src/bank/catalog.ts';
import { aPassageSet, anItemSet, aSectionBank } from '../support/bank-builders.ts';
import { aChoiceItem, aScaleItem, anExamplesItem } from '../support/item-builders.ts';

const sections = [
  aSectionBank({
    sets: [
      anItemSet({ items: [aChoiceItem({ id: 'gov-1', difficulty: 3 })] }),
      anItemSet({ items: [aChoiceItem({ id: 'gov-2' }), aChoiceItem({ id: 'gov-3' })] }),
    ],
  }),
  aSectionBank({
    section: 'biographic',
    sets: [anItemSet({ items: [aScaleItem(), anExamplesItem()] })],
  }),
  aSectionBank({ section: 'english-expression', sets: [aPassageSet('memo', 2)] }),
  { section: 'essay' as const, sets: [] },
];

it('a catalog says of each item of the bank what the item says of itself', () => {
  const itself = sections.flatMap(({ section, sets }) =>
    sets.flatMap(({ items, passage }) =>
      items.map((item, place) => ({
        id: item.id,
        kind: item.kind,
        section,
        topic: item.topic,
        skill: item.kind === 'choice' ? item.skill : null,
        difficulty: item.kind === 'choice' ? item.difficulty : null,
        passageId: passage?.id ?? null,
        place,
      })),
    ),
  );
  expect(catalogItems(buildBankCatalog(sections))).toEqual(itself);
});

it('a catalog holds no words of a question', () => {
  const written = JSON.stringify(buildBankCatalog(sections));
  expect(written).not.toContain('question');
  expect(written).not.toContain('<p>');
});
