import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleSection } from '../../src/exam/assemble-section.ts';
import { countSpareItems } from '../../src/exam/count-spare-items.ts';
import { examStart } from '../support/attempt-builders.ts';
import { aSectionRequest, assembled, idsOf, shortfallOf } from '../support/assembled.ts';
import { aBiographicBank, seeds } from '../support/bank-arbitraries.ts';
import { aChoiceBank, aPassageSet, aSectionBank } from '../support/bank-builders.ts';
import { anEssaySection, aQuestionSection } from '../support/format-builders.ts';

const bank = aChoiceBank({ economics: 30, communication: 20, 'us-society': 9 });
const section = aQuestionSection({ blueprint: { economics: 20, communication: 10 } });

describe('unscored questions', () => {
  it('come on top of the blueprint, from its topics only', () => {
    const { entries } = assembled({ bank, section, unscored: 20 });
    expect(entries.filter(({ scored }) => scored)).toHaveLength(30);
    const unscored = entries.filter(({ scored }) => !scored).map(({ item }) => item.topic);
    expect(unscored).toHaveLength(20);
    expect(unscored).not.toContain('us-society');
  });

  it('are spread over the section', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const { entries } = assembled({ bank, section, unscored: 5, seed });
      for (const half of [entries.slice(0, 17), entries.slice(17)]) {
        expect(half.filter(({ scored }) => !scored).length).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it('are unseen ones as long as there are any', () => {
    const seen = bank.sets.flatMap(({ items }) => items.slice(10).map(({ id }) => id));
    const small = aQuestionSection({ blueprint: { economics: 5, communication: 5 } });
    const lastSeen = new Map(seen.map((id) => [id, examStart]));
    const form = assembled({ bank, section: small, unscored: 10, lastSeen });
    expect(idsOf(form).filter((id) => seen.some((one) => one === id))).toEqual([]);
  });

  it('are refused, with the number to spare, where there are too few', () => {
    expect(shortfallOf({ bank, section, unscored: 21 })).toEqual({
      section: 'job-knowledge',
      missing: [
        {
          topic: 'unscored',
          wanted: 21,
          available: 20,
          reason:
            'The bank has 20 stand-alone questions to spare, and 21 were to be mixed in unscored; ' +
            'ask for 20 at most, or write more.',
        },
      ],
    });
  });

  it('are never taken from a passage', () => {
    const english = aSectionBank({
      section: 'english-expression',
      sets: [aPassageSet('one', 5), aPassageSet('two', 5)],
    });
    const editing = aQuestionSection({
      section: 'english-expression',
      blueprint: { 'passage-editing': 5 },
    });
    expect(shortfallOf({ bank: english, section: editing, unscored: 1 }).missing).toMatchObject([
      { topic: 'unscored', available: 0 },
    ]);
    expect(countSpareItems(english, editing)).toBe(0);
  });

  it('are never the only question of a passage', () => {
    const one = aPassageSet('one', 1);
    const english = aSectionBank({
      section: 'english-expression',
      sets: [one, aPassageSet('two', 1)],
    });
    const editing = aQuestionSection({
      section: 'english-expression',
      blueprint: { 'passage-editing': 1 },
    });
    expect(countSpareItems(english, editing)).toBe(0);
  });

  it('are spread over the questions of their kind in English expression', () => {
    const english = aChoiceBank({ 'sentence-correction': 25 }, 'english-expression');
    const correction = aQuestionSection({
      section: 'english-expression',
      blueprint: { 'sentence-correction': 20 },
    });
    for (let seed = 0; seed < 50; seed += 1) {
      const { entries } = assembled({ bank: english, section: correction, unscored: 4, seed });
      for (const half of [entries.slice(0, 12), entries.slice(12)]) {
        expect(half.filter(({ scored }) => !scored)).toHaveLength(2);
      }
    }
  });

  it('are, in the biographic section, questions without list or partner', () => {
    const biographic = aBiographicBank({
      scales: 78,
      lists: Array.from({ length: 78 }, (_, index) => index % 4 === 3),
      pairs: 13,
    });
    const blueprint = { composure: 3, judgment: 3 };
    const half = aQuestionSection({ section: 'biographic', blueprint });
    const spare = countSpareItems(biographic, half);
    expect(spare).toBeGreaterThan(0);
    for (let seed = 0; seed < 50; seed += 1) {
      const { entries } = assembled({ bank: biographic, section: half, unscored: spare, seed });
      const parents = entries.map(({ item }) => (item.kind === 'examples' ? item.parent : null));
      for (const { item } of entries.filter(({ scored }) => !scored)) {
        expect(item).toMatchObject({ kind: 'scale', linked: [] });
        expect(parents).not.toContain(item.id);
      }
    }
  });
});

describe('what is left over for unscored questions', () => {
  /** In each topic a seen passage of four, and fresh questions beside it. */
  const seenPassagesAndFresh = (fresh: number, ...topics: readonly string[]) => ({
    bank: aSectionBank({
      sets: topics.flatMap((topic) => [
        aPassageSet(`${topic}-memo`, 4, { topic }),
        ...aChoiceBank({ [topic]: fresh }).sets,
      ]),
    }),
    lastSeen: new Map(
      topics.flatMap((topic) =>
        aPassageSet(`${topic}-memo`, 4).items.map(({ id }) => [id, examStart] as const),
      ),
    ),
    section: aQuestionSection({
      blueprint: Object.fromEntries(topics.map((topic) => [topic, 4])),
    }),
  });
  const passagesIn = (request: Parameters<typeof assembled>[0]) =>
    assembled(request).passages.length;

  it('costs no freshness where there is just enough', () => {
    const request = seenPassagesAndFresh(8, 'economics');
    expect(passagesIn({ ...request, unscored: 4 })).toBe(0);
    expect(passagesIn({ ...request, unscored: 5 })).toBe(1);
  });

  it('costs the freshness of no more topics than it must', () => {
    const request = seenPassagesAndFresh(5, 'economics', 'communication', 'us-society');
    expect(passagesIn({ ...request, unscored: 3 })).toBe(0);
    expect(passagesIn({ ...request, unscored: 4 })).toBe(1);
    expect(passagesIn({ ...request, unscored: 8 })).toBe(2);
  });
});

describe('countSpareItems', () => {
  it('is what is left of stand-alone questions', () => {
    expect(countSpareItems(bank, section)).toBe(20);
  });

  it('is the most that assembly grants, whatever the seed', () => {
    const shapes = fc.record({
      scales: fc.integer({ min: 26, max: 104 }),
      lists: fc.array(fc.boolean(), { minLength: 104, maxLength: 104 }),
      pairs: fc.integer({ min: 0, max: 40 }),
    });
    const wanteds = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(shapes, wanteds, wanteds, seeds, (shape, composure, judgment, seed) => {
        const biographic = aBiographicBank(shape);
        const two = aQuestionSection({ section: 'biographic', blueprint: { composure, judgment } });
        const request = aSectionRequest({ bank: biographic, section: two, seed });
        fc.pre(assembleSection(request).ok);
        const spare = countSpareItems(biographic, two);
        expect(assembleSection({ ...request, unscored: spare }).ok).toBe(true);
        expect(assembleSection({ ...request, unscored: spare + 1 })).toMatchObject({
          ok: false,
          problem: { missing: [{ topic: 'unscored', available: spare }] },
        });
      }),
    );
  });

  it('is none for an essay', () => {
    expect(countSpareItems(aSectionBank({ section: 'essay' }), anEssaySection())).toBe(0);
  });
});
