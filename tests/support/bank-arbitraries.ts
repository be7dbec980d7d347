import fc from 'fast-check';
import type { ItemSet, ScaleItem, SectionBank } from '../../src/bank/item.ts';
import { dimensionTitles } from '../../src/bank/taxonomy.ts';
import type { LastSeen } from '../../src/exam/exposure.ts';
import { aPassageSet, anItemSet, choiceItems } from './bank-builders.ts';
import { anExamplesItem, aScaleItem } from './item-builders.ts';
import { itemId } from './overrides.ts';
import { examStart } from './attempt-builders.ts';

export const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

/** Up to 12 passage sets of 3 to 11 questions in one topic, and up to 20 stand-alone questions in it and in another. */
export const englishBanks: fc.Arbitrary<SectionBank> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 3, max: 11 }), { maxLength: 12 }),
    beside: fc.integer({ min: 0, max: 20 }),
    alone: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ sizes, beside, alone }) => ({
    section: 'english-expression',
    sets: [
      ...sizes.map((size, index) => aPassageSet(`memo-${index}`, size)),
      anItemSet({
        id: 'beside',
        topic: 'passage-editing',
        items: choiceItems('beside', beside, { topic: 'passage-editing' }),
      }),
      anItemSet({
        id: 'alone',
        topic: 'sentence-correction',
        items: choiceItems('alone', alone, { topic: 'sentence-correction' }),
      }),
    ],
  }));

const dimensions = Object.keys(dimensionTitles);

type BiographicShape = {
  readonly scales: number;
  /** By index of the scale question: whether a list of examples follows it. */
  readonly lists: readonly boolean[];
  /** How many pairs are linked: question 0 with 1, 2 with 3, … after a shuffle of the dimensions. */
  readonly pairs: number;
};

/** Scale questions over all dimensions in turn, so that partners are of neighboring dimensions. */
export const aBiographicBank = ({ scales, lists, pairs }: BiographicShape): SectionBank => {
  const idAt = (index: number): string => `scale-${String(index).padStart(3, '0')}`;
  const partnerOf = (index: number): number => (index % 2 === 0 ? index + 1 : index - 1);
  const questions = Array.from({ length: scales }, (_, index): ScaleItem => {
    const linked = index < pairs * 2 && partnerOf(index) < scales;
    return aScaleItem({
      id: idAt(index),
      topic: dimensions[index % dimensions.length] ?? 'judgment',
      linked: linked ? [idAt(partnerOf(index))] : [],
    });
  });
  return {
    section: 'biographic',
    sets: questions.map((question, index): ItemSet =>
      anItemSet({
        id: `set-${question.id}`,
        items: [
          question,
          ...(lists[index] === true
            ? [
                anExamplesItem({
                  id: `${question.id}-examples`,
                  topic: question.topic,
                  parent: question.id,
                }),
              ]
            : []),
        ],
      }),
    ),
  };
};

/** The numbers of a blueprint that takes the whole bank. */
export const wholeBlueprint = (bank: SectionBank): Readonly<Record<string, number>> => {
  const blueprint: Record<string, number> = {};
  for (const { topic } of bank.sets.flatMap(({ items }) => items)) {
    blueprint[topic] = (blueprint[topic] ?? 0) + 1;
  }
  return blueprint;
};

/** Some items of the bank seen, each at some minute before the exam. */
export const exposuresTo = (bank: SectionBank): fc.Arbitrary<LastSeen> => {
  const ids = bank.sets.flatMap(({ items }) => items.map(({ id }) => id));
  return fc
    .array(fc.option(fc.integer({ min: 1, max: 50 })), {
      minLength: ids.length,
      maxLength: ids.length,
    })
    .map(
      (minutesAgo) =>
        new Map(
          ids.flatMap((id, index) => {
            const ago = minutesAgo[index] ?? null;
            return ago === null ? [] : [[itemId(id), examStart - ago * 60_000] as const];
          }),
        ),
    );
};
