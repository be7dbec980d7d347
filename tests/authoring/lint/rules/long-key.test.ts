import { describe, expect, it } from 'vitest';
import { longKey } from '../../../../src/authoring/lint/rules/long-key.ts';
import { anAuthoredChoice, authoredOptions } from '../../../support/authored-builders.ts';
import { findings } from '../../../support/lint-findings.ts';

const of = (key: number, longest: number) =>
  findings(
    longKey,
    anAuthoredChoice({
      options: authoredOptions(['k'.repeat(key), 'd'.repeat(longest), 'e', 'f']),
    }),
  );

describe('long-key', () => {
  it('warns of a key more than one and a half times as long as the longest distractor', () => {
    expect(of(46, 30)).toEqual([
      '10: the key has 46 characters, and the longest distractor has only 30',
    ]);
  });

  it('lets a key stand at one and a half times, and short options whatever their ratio', () => {
    expect(of(45, 30)).toEqual([]);
    expect(of(12, 4)).toEqual([]);
  });
});
