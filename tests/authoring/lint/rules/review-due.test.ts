import { describe, expect, it } from 'vitest';
import { reviewDue } from '../../../../src/authoring/lint/rules/review-due.ts';
import { anAuthoredChoice } from '../../../support/authored-builders.ts';
import { findings } from '../../../support/lint-findings.ts';

describe('review-due', () => {
  it('warns from the day on which facts are to be checked again', () => {
    const item = anAuthoredChoice({ reviewBy: '2026-11-22' });
    expect(findings(reviewDue, item, { today: '2026-11-22' })).toEqual([
      '5: its facts were due to be checked again by 2026-11-22',
    ]);
    expect(findings(reviewDue, item, { today: '2026-11-21' })).toEqual([]);
  });

  it('has nothing against facts that do not age', () => {
    expect(findings(reviewDue, anAuthoredChoice({ reviewBy: null }))).toEqual([]);
  });
});
