import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleSection } from '../../src/exam/assemble-section.ts';
import { examStart } from '../support/attempt-builders.ts';
import { aSectionRequest, assembled, idsOf, shortfallOf } from '../support/assembled.ts';
import { englishBanks, seeds } from '../support/bank-arbitraries.ts';
import { anItemSet, aPassageSet, aSectionBank, choiceItems } from '../support/bank-builders.ts';
import { aQuestionSection } from '../support/format-builders.ts';

const english = (blueprint: Readonly<Record<string, number>>) =>
  aQuestionSection({ section: 'english-expression', blueprint });

const passages = (sizes: readonly number[]) =>
  aSectionBank({
    section: 'english-expression',
    sets: sizes.map((size, index) => aPassageSet(`memo-${index}`, size)),
  });

describe('assembleSection, passages', () => {
  it('shows each passage once, with all its questions after each other and in order', () => {
    fc.assert(
      fc.property(englishBanks, fc.integer({ min: 0, max: 40 }), seeds, (bank, wanted, seed) => {
        const section = english({ 'passage-editing': wanted, 'sentence-correction': 0 });
        const result = assembleSection(aSectionRequest({ bank, section, seed }));
        fc.pre(result.ok);
        const { entries, passages: shown } = result.value;
        const ids = entries.map(({ item }) => item.id);
        expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
        for (const passage of shown) {
          const set = bank.sets.find((one) => one.passage?.id === passage.id);
          const start = entries.findIndex(({ passageId }) => passageId === passage.id);
          const written = set?.items.map(({ id }) => id) ?? [];
          expect(ids.slice(start, start + written.length)).toEqual(written);
        }
        const ofPassages = entries.filter(({ passageId }) => passageId !== null);
        expect(new Set(ofPassages.map(({ passageId }) => passageId)).size).toBe(shown.length);
      }),
    );
  });

  it('finds the one combination of sets that comes to the number', () => {
    const form = assembled({
      bank: passages([5, 6, 8, 8, 11]),
      section: english({ 'passage-editing': 19 }),
    });
    expect(form.entries).toHaveLength(19);
    expect(form.passages.map(({ id }) => id)).toContain('memo-4-passage');
  });

  it('says why, where there are questions enough and no combination adds up', () => {
    const shortfall = shortfallOf({
      bank: passages([7, 5, 5]),
      section: english({ 'passage-editing': 11 }),
    });
    expect(shortfall.missing).toEqual([
      {
        topic: 'passage-editing',
        wanted: 11,
        available: 17,
        reason:
          'Passages keep all their questions, and no choice of them (of 5, 5, 7) comes to exactly 11; ' +
          'write a set of another size, or stand-alone questions.',
      },
    ]);
  });

  it('takes unseen passages before seen ones, and those seen longest ago before others', () => {
    const bank = passages([5, 5, 5, 5]);
    const seen = [3, 1, null, 2].flatMap((minutesAgo, index) => {
      const item = bank.sets[index]?.items[4];
      return minutesAgo === null || item === undefined
        ? []
        : [[item.id, examStart - minutesAgo * 60_000] as const];
    });
    for (let seed = 0; seed < 20; seed += 1) {
      const form = assembled({
        bank,
        seed,
        section: english({ 'passage-editing': 10 }),
        lastSeen: new Map(seen),
      });
      expect(form.passages.map(({ id }) => id).toSorted()).toEqual([
        'memo-0-passage',
        'memo-2-passage',
      ]);
    }
  });

  it('draws each of several equal passages in turn, by chance', () => {
    const bank = passages([5, 5, 5, 5]);
    const section = english({ 'passage-editing': 5 });
    const drawn = Array.from({ length: 40 }, (_, seed) => assembled({ bank, section, seed }));
    expect(new Set(drawn.map((form) => form.passages[0]?.id)).size).toBe(4);
  });

  it('prefers, among equally fresh sets, those that spread difficulty best', () => {
    const levels = (id: string, difficulty: 1 | 2 | 3) => ({
      ...aPassageSet(id, 4),
      items: choiceItems(id, 4, { topic: 'passage-editing', difficulty }),
    });
    const bank = aSectionBank({
      section: 'english-expression',
      sets: [levels('easy', 1), levels('medium-1', 2), levels('medium-2', 2), levels('hard', 3)],
    });
    const section = english({ 'passage-editing': 8 });
    for (let seed = 0; seed < 20; seed += 1) {
      const drawn = assembled({ bank, section, seed }).passages.map(({ id }) => id);
      expect(drawn.filter((id) => id.startsWith('medium'))).toHaveLength(1);
    }
  });

  it('keeps passages and stand-alone questions in blocks, in the order of the blueprint', () => {
    const alone = choiceItems('alone', 6, { topic: 'sentence-correction' });
    const beside = choiceItems('beside', 2, { topic: 'passage-editing' });
    const bank = aSectionBank({
      section: 'english-expression',
      sets: [
        anItemSet({ id: 'alone', items: alone }),
        anItemSet({ id: 'beside', items: beside }),
        ...passages([5, 6]).sets,
      ],
    });
    const section = english({ 'passage-editing': 13, 'sentence-correction': 4 });
    const kinds = idsOf(assembled({ bank, section, unscored: 2 })).map((id) => id.split('-')[0]);
    expect(kinds).toEqual([
      ...Array<string>(11).fill('memo'),
      ...Array<string>(2).fill('beside'),
      ...Array<string>(6).fill('alone'),
    ]);
  });
});
