import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormSection } from '../../src/exam/exam-form.ts';
import { assembled, idsOf, shortfallOf } from '../support/assembled.ts';
import { aBiographicBank, seeds, wholeBlueprint } from '../support/bank-arbitraries.ts';
import { anItemSet, aSectionBank } from '../support/bank-builders.ts';
import { aQuestionSection } from '../support/format-builders.ts';
import { anExamplesItem, aScaleItem } from '../support/item-builders.ts';

const biographic = (blueprint: Readonly<Record<string, number>>) =>
  aQuestionSection({ section: 'biographic', blueprint });

/** How far each two linked questions of a form are apart, in questions. */
const distances = ({ entries }: FormSection): readonly number[] =>
  entries.flatMap(({ item }, place) =>
    item.kind === 'scale'
      ? entries.flatMap(({ item: other }, otherPlace) =>
          otherPlace > place && item.linked.includes(other.id) ? [otherPlace - place] : [],
        )
      : [],
  );

/** Sections of exactly `total` questions: some with lists of examples, up to 20 pairs of linked ones. */
const wholeSections = (total: number) =>
  fc
    .record({
      withList: fc.integer({ min: 0, max: Math.floor(total / 3) }),
      pairs: fc.integer({ min: 1, max: Math.floor(total / 4) }),
      listSeed: seeds,
    })
    .chain(({ withList, pairs }) => {
      const scales = total - withList;
      return fc
        .shuffledSubarray(
          Array.from({ length: scales }, (_, index) => index),
          { minLength: withList, maxLength: withList },
        )
        .map((owners) => {
          const lists = Array.from({ length: scales }, (_, index) => owners.includes(index));
          return aBiographicBank({ scales, lists, pairs });
        });
    });

describe('assembleSection, biographic', () => {
  it.each([77, 38])('keeps linked questions of %i a third of the section apart', (total) => {
    fc.assert(
      fc.property(wholeSections(total), seeds, (bank, seed) => {
        const form = assembled({ bank, seed, section: biographic(wholeBlueprint(bank)) });
        expect(form.entries).toHaveLength(total);
        const apart = distances(form);
        expect(apart.length).toBeGreaterThan(0);
        expect(Math.min(...apart)).toBeGreaterThanOrEqual(total / 3);
      }),
    );
  });

  it('keeps three questions that are linked with each other a third of the section apart', () => {
    const ids = ['one', 'two', 'three'];
    const sets = [
      ...aBiographicBank({ scales: 74, lists: [], pairs: 6 }).sets,
      anItemSet({
        id: 'triple',
        items: ids.map((id) => aScaleItem({ id, linked: ids.filter((other) => other !== id) })),
      }),
    ];
    const bank = aSectionBank({ section: 'biographic', sets });
    for (let seed = 0; seed < 100; seed += 1) {
      const form = assembled({ bank, seed, section: biographic(wholeBlueprint(bank)) });
      expect(Math.min(...distances(form))).toBeGreaterThanOrEqual(77 / 3);
    }
  });

  it('puts a list of examples directly after its question', () => {
    fc.assert(
      fc.property(wholeSections(38), seeds, (bank, seed) => {
        const { entries } = assembled({ bank, seed, section: biographic(wholeBlueprint(bank)) });
        for (const [place, { item }] of entries.entries()) {
          if (item.kind === 'examples') expect(entries[place - 1]?.item.id).toBe(item.parent);
        }
      }),
    );
  });

  it('keeps all the lists of a question, in the order of their ids', () => {
    const lists = ['b', 'a'].map((id) => anExamplesItem({ id, parent: 'scale-1' }));
    const sets = [anItemSet({ items: [...lists, aScaleItem()] })];
    const bank = aSectionBank({ section: 'biographic', sets });
    const form = assembled({ bank, section: biographic({ composure: 3 }) });
    expect(idsOf(form)).toEqual(['scale-1', 'a', 'b']);
  });

  it('hits the number of a topic exactly, counting lists', () => {
    const bank = aBiographicBank({
      scales: 130,
      lists: Array.from({ length: 130 }, (_, index) => index % 3 === 0),
      pairs: 20,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), seeds, (wanted, seed) => {
        const form = assembled({ bank, seed, section: biographic({ composure: wanted }) });
        expect(form.entries).toHaveLength(wanted);
      }),
    );
  });

  it('mixes the dimensions', () => {
    const bank = aBiographicBank({ scales: 78, lists: [], pairs: 0 });
    const form = assembled({ bank, section: biographic(wholeBlueprint(bank)) });
    const topics = form.entries.map(({ item }) => item.topic);
    const repeats = topics.filter((topic, index) => topic === topics[index + 1]);
    expect(repeats.length).toBeLessThan(12);
    expect(new Set(topics.slice(0, 26)).size).toBe(13);
  });

  it('says why, where questions with lists cannot come to an odd number', () => {
    const pair = (id: string) =>
      anItemSet({
        id,
        items: [aScaleItem({ id }), anExamplesItem({ id: `${id}-examples`, parent: id })],
      });
    const bank = aSectionBank({ section: 'biographic', sets: [pair('one'), pair('two')] });
    expect(shortfallOf({ bank, section: biographic({ composure: 3 }) }).missing).toEqual([
      {
        topic: 'composure',
        wanted: 3,
        available: 4,
        reason:
          'A question and its list of examples are drawn together and count as two, and no choice of them ' +
          'comes to exactly 3; write a question without a list.',
      },
    ]);
  });
});
