import { describe, expect, it } from 'vitest';
import type { EndedSection } from '../../src/exam/section-timing.ts';
import { hasEnded } from '../../src/exam/section-timing.ts';
import { scoreBiographic } from '../../src/exam/score-biographic.ts';
import type { WrittenFact } from '../support/attempt-builders.ts';
import { aFormEntry, aFormSection, entriesOf } from '../support/form-builders.ts';
import { anExamplesItem, aScaleItem } from '../support/item-builders.ts';
import { aRunningSection } from '../support/progress-builders.ts';

const ended = (...facts: readonly WrittenFact[]): EndedSection => {
  const progress = aRunningSection(...facts, {
    type: 'sectionEnded',
    sectionIndex: 0,
    reason: 'candidate',
  });
  if (!hasEnded(progress)) throw new Error('the section runs');
  return progress;
};

const chosen = (itemId: string, optionId: string) =>
  ({ type: 'choiceSelected', itemId, optionId }) as const;

const list = (parent: string) => anExamplesItem({ id: `${parent}-examples`, parent });

describe('scoreBiographic', () => {
  it('tells answered, blank, missing and needless lists apart', () => {
    const ids = ['one', 'two', 'three', 'four'];
    const form = aFormSection({
      section: 'biographic',
      entries: entriesOf(ids.flatMap((id) => [aScaleItem({ id }), list(id)])),
    });
    const progress = ended(
      chosen('one', 'often'),
      { type: 'examplesWritten', itemId: 'one-examples', text: 'In May.' },
      chosen('two', 'often'),
      chosen('three', 'never'),
    );
    expect(scoreBiographic(form, progress)).toMatchObject({
      items: 8,
      answered: 4,
      examplesMissing: 1,
      notNeeded: 1,
      blank: 2,
    });
  });

  it('shows how each of the 13 dimensions was covered', () => {
    const { dimensions } = scoreBiographic(
      aFormSection({ section: 'biographic' }),
      ended(chosen('scale-1', 'never')),
    );
    expect(dimensions).toHaveLength(13);
    // The list of examples is not counted as asked: "Never" made it needless.
    expect(dimensions).toContainEqual({ dimension: 'composure', asked: 1, answered: 1 });
    expect(dimensions).toContainEqual({ dimension: 'judgment', asked: 1, answered: 0 });
    expect(dimensions).toContainEqual({ dimension: 'resourcefulness', asked: 0, answered: 0 });
  });

  it('puts the answers to linked questions side by side, once', () => {
    const first = aScaleItem({ id: 'first', linked: ['second', 'not-in-this-form'] });
    const second = aScaleItem({ id: 'second', linked: ['first'] });
    const form = aFormSection({
      section: 'biographic',
      entries: entriesOf([first, aScaleItem({ id: 'between' }), second]),
    });
    const { linkedPairs } = scoreBiographic(form, ended(chosen('second', 'seldom')));
    expect(linkedPairs).toEqual([
      {
        first: { number: 1, item: first, answer: null },
        second: { number: 3, item: second, answer: { id: 'seldom', html: 'Seldom' } },
      },
    ]);
  });

  it('keeps unscored questions apart', () => {
    const form = aFormSection({
      section: 'biographic',
      entries: [
        aFormEntry({ item: aScaleItem(), scored: false }),
        aFormEntry({ item: aScaleItem({ id: 'scored' }) }),
      ],
    });
    expect(scoreBiographic(form, ended(chosen('scale-1', 'often')))).toMatchObject({
      items: 1,
      answered: 0,
      blank: 1,
      unscored: { items: 1, answered: 1 },
    });
  });
});
