import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/bank/item.ts';
import { assembleSection } from '../../src/exam/assemble-section.ts';
import { examStart } from '../support/attempt-builders.ts';
import { aSectionRequest, assembled, idsOf, shortfallOf } from '../support/assembled.ts';
import { aChoiceBank, anItemSet, aSectionBank } from '../support/bank-builders.ts';
import { anEssaySection, aQuestionSection } from '../support/format-builders.ts';
import { anEssayItem } from '../support/item-builders.ts';
import { itemId } from '../support/overrides.ts';

const difficulties = (items: readonly Item[]): readonly number[] =>
  [1, 2, 3].map(
    (level) => items.filter((item) => item.kind === 'choice' && item.difficulty === level).length,
  );

describe('assembleSection, job knowledge', () => {
  const bank = aChoiceBank({ economics: 40, communication: 40 });
  const section = aQuestionSection({ blueprint: { economics: 8, communication: 4 } });

  it('fills each topic with a quarter easy, half medium, a quarter hard', () => {
    const items = assembled({ bank, section }).entries.map(({ item }) => item);
    const ofTopic = (topic: string) => items.filter((item) => item.topic === topic);
    expect(difficulties(ofTopic('economics'))).toEqual([2, 4, 2]);
    expect(difficulties(ofTopic('communication'))).toEqual([1, 2, 1]);
  });

  it('takes what difficulties there are where the pool lacks one', () => {
    const easy = bank.sets.map((set) => ({
      ...set,
      items: set.items.filter((item) => item.kind === 'choice' && item.difficulty < 3),
    }));
    const eight = aQuestionSection({ blueprint: { economics: 8 } });
    const form = assembled({ bank: { ...bank, sets: easy }, section: eight });
    expect(difficulties(form.entries.map(({ item }) => item))).toEqual([3, 5, 0]);
  });

  it('mixes the topics instead of asking one after the other', () => {
    const topics = assembled({ bank, section }).entries.map(({ item }) => item.topic);
    expect(new Set(topics.slice(0, 6))).toEqual(new Set(['economics', 'communication']));
    expect(new Set(topics.slice(6))).toEqual(new Set(['economics', 'communication']));
  });

  it('takes unseen questions first, then those seen longest ago', () => {
    const ids = bank.sets[1]?.items.map(({ id }) => id) ?? [];
    const lastSeen = new Map(ids.slice(2).map((id, index) => [id, examStart - index]));
    const form = assembled({ bank, section, lastSeen });
    const drawn = idsOf(form).filter((id) => id.startsWith('communication'));
    expect(drawn.toSorted()).toEqual([...ids.slice(0, 2), ...ids.slice(-2)].map(String).toSorted());
  });

  it('shuffles the options and keeps the keys', () => {
    const { entries } = assembled({ bank, section });
    const shown = entries.map(({ item }) => (item.kind === 'choice' ? item : null));
    const orders = shown.map((item) => item?.options.map(({ id }) => id).join(''));
    expect(new Set(orders).size).toBeGreaterThan(3);
    expect(new Set(shown.map((item) => item?.key))).toEqual(new Set(['b']));
  });

  it('draws another form from another seed', () => {
    expect(idsOf(assembled({ bank, section, seed: 2 }))).not.toEqual(
      idsOf(assembled({ bank, section, seed: 1 })),
    );
  });

  it('names every topic that falls short, and by how much', () => {
    const small = aChoiceBank({ economics: 7, communication: 4 });
    const wide = aQuestionSection({
      blueprint: { economics: 8, communication: 4, 'us-society': 1 },
    });
    expect(shortfallOf({ bank: small, section: wide })).toEqual({
      section: 'job-knowledge',
      missing: [
        {
          topic: 'economics',
          wanted: 8,
          available: 7,
          reason: 'The bank has 7 of the 8 questions needed; write 1 more.',
        },
        {
          topic: 'us-society',
          wanted: 1,
          available: 0,
          reason: 'The bank has 0 of the 1 question needed; write 1 more.',
        },
      ],
    });
  });

  it("throws where the bank is another section's", () => {
    const request = aSectionRequest({ section: anEssaySection() });
    expect(() => assembleSection(request)).toThrow(/essay section .* job-knowledge bank/);
  });
});

describe('assembleSection, essay', () => {
  const bank = aSectionBank({
    section: 'essay',
    sets: ['one', 'two', 'three'].map((id) =>
      anItemSet({ id, items: [anEssayItem({ id, topic: 'history' })] }),
    ),
  });

  it('offers as many prompts as the format says, the unseen ones', () => {
    const section = anEssaySection({ offered: 2 });
    const lastSeen = new Map([[itemId('two'), examStart]]);
    const form = assembled({ bank, section, lastSeen, unscored: 5 });
    expect(idsOf(form).toSorted()).toEqual(['one', 'three']);
    expect(form.entries.every(({ scored }) => scored)).toBe(true);
  });

  it('offers all of them where there are just enough', () => {
    const form = assembled({ bank, section: anEssaySection({ offered: 3 }) });
    expect(idsOf(form).toSorted()).toEqual(['one', 'three', 'two']);
  });

  it('falls back on the prompt seen longest ago', () => {
    const lastSeen = new Map(
      ['one', 'two', 'three'].map((id, index) => [itemId(id), examStart + index]),
    );
    expect(idsOf(assembled({ bank, section: anEssaySection(), lastSeen }))).toEqual(['one']);
  });

  it('says how many prompts are missing', () => {
    const shortfall = shortfallOf({ bank, section: anEssaySection({ offered: 5 }) });
    expect(shortfall.missing).toEqual([
      {
        topic: 'prompts',
        wanted: 5,
        available: 3,
        reason: 'The bank has 3 of the 5 essay prompts needed; write 2 more.',
      },
    ]);
  });
});
