import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemId, SectionBank } from '../../src/bank/item.ts';
import { assembleSection } from '../../src/exam/assemble-section.ts';
import type { FormSection } from '../../src/exam/exam-form.ts';
import { createRandom, shuffled } from '../../src/shared/random.ts';
import { aSectionRequest, idsOf } from '../support/assembled.ts';
import { englishBanks, exposuresTo, seeds } from '../support/bank-arbitraries.ts';
import { aChoiceBank } from '../support/bank-builders.ts';
import { aQuestionSection } from '../support/format-builders.ts';

/** Any bank with passages and stand-alone questions, any exposure, any blueprint and number of unscored items. */
const requests = englishBanks.chain((bank) =>
  fc
    .record({
      lastSeen: exposuresTo(bank),
      editing: fc.integer({ min: 0, max: 40 }),
      correction: fc.integer({ min: 0, max: 12 }),
      unscored: fc.integer({ min: 0, max: 4 }),
      seed: seeds,
    })
    .map(({ editing, correction, ...rest }) =>
      aSectionRequest({
        ...rest,
        bank,
        section: aQuestionSection({
          section: 'english-expression',
          blueprint: { 'passage-editing': editing, 'sentence-correction': correction },
        }),
      }),
    ),
);

const scoredOf = (form: FormSection, topic: string) =>
  form.entries.filter(({ item, scored }) => scored && item.topic === topic);

const upsideDown = (bank: SectionBank, seed: number): SectionBank => ({
  ...bank,
  sets: shuffled(bank.sets, createRandom(seed)).map((set) =>
    set.passage === null ? { ...set, items: set.items.toReversed() } : set,
  ),
});

describe('assembleSection, for any bank', () => {
  it('meets the blueprint exactly, with no question twice and the unscored ones asked for', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const result = assembleSection(request);
        fc.pre(result.ok && request.section.section !== 'essay');
        const form = result.value;
        expect(new Set(idsOf(form)).size).toBe(form.entries.length);
        for (const [topic, wanted] of Object.entries(request.section.blueprint)) {
          expect(scoredOf(form, topic)).toHaveLength(wanted);
        }
        expect(form.entries.filter(({ scored }) => !scored)).toHaveLength(request.unscored);
      }),
    );
  });

  it('gives the same form from the same seed, whatever order the bank comes in', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const reordered = { ...request, bank: upsideDown(request.bank, request.seed) };
        const result = assembleSection(request);
        if (result.ok) expect(assembleSection(reordered)).toEqual(result);
      }),
    );
  });

  it('refuses only where the bank has too few, or no sets that add up', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const result = assembleSection(request);
        fc.pre(!result.ok);
        for (const { topic, wanted, available, reason } of result.problem.missing) {
          if (topic !== 'passage-editing') expect(available).toBeLessThan(wanted);
          else expect(available < wanted || reason.startsWith('Passages keep')).toBe(true);
        }
      }),
    );
  });

  it('shows a seen question only when the unseen ones have run out', () => {
    const bank = aChoiceBank({ economics: 20, communication: 12 });
    const ids = bank.sets.flatMap(({ items }) => items.map(({ id }) => id));
    const section = aQuestionSection({ blueprint: { economics: 10, communication: 6 } });
    fc.assert(
      fc.property(exposuresTo(bank), seeds, (lastSeen, seed) => {
        const result = assembleSection(aSectionRequest({ bank, section, seed, lastSeen }));
        const drawn = new Set<ItemId>(
          result.ok ? result.value.entries.map(({ item }) => item.id) : [],
        );
        const seenAt = (id: ItemId) => lastSeen.get(id) ?? -Infinity;
        for (const topic of ['economics', 'communication']) {
          const ofTopic = ids.filter((id) => id.startsWith(topic));
          const latestDrawn = Math.max(...ofTopic.filter((id) => drawn.has(id)).map(seenAt));
          const freshestLeft = Math.min(...ofTopic.filter((id) => !drawn.has(id)).map(seenAt));
          expect(latestDrawn).toBeLessThanOrEqual(freshestLeft);
        }
      }),
    );
  });
});
