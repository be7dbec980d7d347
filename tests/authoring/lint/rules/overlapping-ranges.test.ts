import { describe, expect, it } from 'vitest';
import { overlappingRanges } from '../../../../src/authoring/lint/rules/overlapping-ranges.ts';
import {
  anAuthoredChoice,
  anAuthoredScale,
  authoredOptions,
} from '../../../support/authored-builders.ts';
import { findings } from '../../../support/lint-findings.ts';

const of = (options: readonly string[]) =>
  findings(overlappingRanges, anAuthoredChoice({ options: authoredOptions(options) }));

describe('overlapping-ranges', () => {
  it('warns of options of a scale of which two hold the same number', () => {
    const scale = (texts: readonly string[]) =>
      findings(overlappingRanges, anAuthoredScale({ options: authoredOptions(texts) }));
    expect(scale(['0', '1', '1 to 4', '4 or more'])).toEqual([
      '14: “1 to 4” overlaps with “1”',
      '16: “4 or more” overlaps with “1 to 4”',
    ]);
    expect(scale(['10 or more', '6 to 9', '1–5', '0'])).toEqual([]);
    expect(scale(['Never', '1', '1 to a few'])).toEqual([]);
  });

  it('warns of ranges of which two hold the same number', () => {
    expect(of(['Under 10%', '5% to 20%', '20–30%', 'Over 30%'])).toEqual([
      '12: “5% to 20%” overlaps with “Under 10%”',
    ]);
  });

  it('lets ranges stand that begin where the last ends', () => {
    expect(
      of(['Less than $1,000', '$1,000 to $2,000', 'Between 2,000 and 3,000', 'More than 3,000']),
    ).toEqual([]);
  });

  it('does not take a span of years among other answers for one', () => {
    expect(of(['1914–1918', '1915–1920', 'Never', 'After the war'])).toEqual([]);
  });
});
