import { describe, expect, it } from 'vitest';
import { rebuild } from '../../src/progress/progress-totals.ts';
import { weakestOfAll } from '../../src/progress/weakest-of-all.ts';
import { aDigest, aDigestOf, aSectionDigest, someRight } from '../support/digest-builders.ts';

const economics = (right: number) => someRight(right, 10, 'econ', { topic: 'economics' });
const government = someRight(9, 10, 'gov');

const mockOf = (right: number) => aDigestOf([...economics(right), ...government], { kind: 'mock' });

describe('the weakest topics of all attempts', () => {
  it('are those below their section’s mean', () => {
    expect(weakestOfAll(rebuild([mockOf(3)]))).toEqual(['economics']);
  });

  it('are at most two of job knowledge and one of English expression, the weakest first', () => {
    const asked = (prefix: string) =>
      [2, 1, 0, 9, 9].flatMap((right, index) => {
        const topic = `${prefix}-${index}`;
        return someRight(right, 10, topic, { topic });
      });
    const sections = [
      aSectionDigest({ responses: asked('jk') }),
      aSectionDigest({ section: 'english-expression', responses: asked('ee') }),
    ];
    const all = rebuild([aDigest({ kind: 'mock', sections })]);
    expect(weakestOfAll(all)).toEqual(['jk-2', 'jk-1', 'ee-2']);
  });

  it('are told by mock exams alone where there are any', () => {
    const drill = aDigestOf([...economics(10), ...someRight(0, 10, 'more')], {
      kind: 'drill',
      day: 1,
    });
    expect(weakestOfAll(rebuild([mockOf(3), drill]))).toEqual(['economics']);
    expect(weakestOfAll(rebuild([drill]))).toEqual(['us-government']);
  });

  it('are none while nothing was asked, or too little', () => {
    expect(weakestOfAll(rebuild([]))).toEqual([]);
    const few = someRight(0, 4, 'econ', { topic: 'economics' });
    expect(weakestOfAll(rebuild([aDigestOf([...few, ...government], { kind: 'mock' })]))).toEqual(
      [],
    );
  });
});
