import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankElements } from '../../../src/authoring/lint/rank-elements.ts';

const lists = fc.array(fc.array(fc.constantFrom(...'abcdefgh'.split(''))), { maxLength: 12 });

describe('rankElements', () => {
  it('keeps what two lists have in common, each element once', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const ranked = rankElements(all).map((set) => [...set]);
        for (const [at, list] of all.entries()) {
          expect(ranked[at]).toHaveLength(new Set(list).size);
          for (const [other, second] of all.entries()) {
            const common = [...new Set(list)].filter((each) => second.includes(each)).length;
            expect(ranked[at]?.filter((rank) => ranked[other]?.includes(rank))).toHaveLength(
              common,
            );
          }
        }
      }),
    );
  });

  it('puts the elements of the fewest lists first', () => {
    const [first] = rankElements([['common', 'rare', 'common'], ['common'], ['common', 'other']]);
    const [, second] = rankElements([['common', 'rare'], ['common']]);
    expect([...(first ?? [])]).toEqual([0, 2]);
    expect([...(second ?? [])]).toEqual([1]);
  });
});
