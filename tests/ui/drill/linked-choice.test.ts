import { describe, expect, it } from 'vitest';
import { firstChoice } from '../../../src/ui/drill/drill-choice.ts';
import { linkedChoice, linkedDrill } from '../../../src/ui/drill/linked-choice.ts';
import { readAddress } from '../../../src/ui/routing/read-address.ts';

const kept = { ...firstChoice, count: 35, feedback: 'atEnd' } as const;

const choiceAt = (hash: string) => linkedChoice(readAddress(hash).query, kept);

describe('a link to the drills', () => {
  it.each([
    ['#/drill?make=due', 'due'],
    ['#/drill?make=quick', 'quick'],
    ['#/drill?make=anything', null],
    ['#/drill', null],
  ])('%s starts %s', (hash, kind) => {
    expect(linkedDrill(readAddress(hash).query)).toBe(kind);
  });

  it('fills in the builder, and leaves how it runs as it was', () => {
    expect(
      choiceAt(
        '#/drill?section=job-knowledge&topic=economics,us-society&state=missed,unsure&difficulty=3&count=10',
      ),
    ).toEqual({
      ...kept,
      count: 10,
      filter: {
        ...firstChoice.filter,
        sections: ['job-knowledge'],
        topics: ['economics', 'us-society'],
        states: ['missed', 'unsure'],
        difficulties: [3],
      },
    });
  });

  it('keeps nothing of the filter from before', () => {
    const before = { ...kept, filter: { ...kept.filter, skills: ['tone'] } };
    expect(linkedChoice({ state: 'due' }, before)?.filter).toEqual({
      ...firstChoice.filter,
      states: ['due'],
    });
  });

  it('takes a dimension as the topic of a biographic question', () => {
    expect(choiceAt('#/drill?section=biographic&topic=judgment')?.filter).toMatchObject({
      topics: [],
      dimensions: ['judgment'],
    });
  });

  it('leaves out what there is not', () => {
    expect(choiceAt('#/drill?section=nowhere&topic=economics&state=lost')?.filter).toEqual({
      ...firstChoice.filter,
      topics: ['economics'],
    });
  });

  it('that asks for nothing changes nothing', () => {
    expect(choiceAt('#/drill?make=due')).toBeNull();
  });
});
