import { describe, expect, it } from 'vitest';
import { difficultySpread } from '../../../src/authoring/lint/difficulty-spread.ts';
import { anAuthoredChoice, anAuthoredSet } from '../../support/authored-builders.ts';

const spread = (difficulties: readonly (1 | 2 | 3)[]) =>
  difficultySpread('job-knowledge', [
    anAuthoredSet({ items: difficulties.map((difficulty) => anAuthoredChoice({ difficulty })) }),
  ]);

const times = <Element>(count: number, element: Element): Element[] =>
  Array.from({ length: count }, () => element);

describe('difficultySpread', () => {
  it('is content with a mix within ten points of 25 / 50 / 25', () => {
    expect(
      spread([...times(3, 1 as const), ...times(10, 2 as const), ...times(7, 3 as const)]),
    ).toBeNull();
  });

  it('names the difficulties that are too many or too few', () => {
    expect(spread([...times(16, 1 as const), ...times(4, 2 as const)])?.problem).toBe(
      '80% of the questions have difficulty 1, 20% of the questions have difficulty 2, 0% of the questions have difficulty 3',
    );
  });

  it('does not judge a few questions', () => {
    expect(spread(times(19, 1))).toBeNull();
  });
});
