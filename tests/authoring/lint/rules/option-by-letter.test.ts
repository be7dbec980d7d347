import { describe, expect, it } from 'vitest';
import { optionByLetter } from '../../../../src/authoring/lint/rules/option-by-letter.ts';
import { anAuthoredChoice, aText, authoredOptions } from '../../../support/authored-builders.ts';
import { findings } from '../../../support/lint-findings.ts';

describe('option-by-letter', () => {
  it('warns where an option, a rationale or the stem names an option by its place', () => {
    const options = authoredOptions([
      'A and C',
      'The second answer',
      'The Cabinet',
      'The House',
    ]).map((option, index) =>
      index === 3 ? { ...option, rationale: aText('Unlike option B, it is elected.') } : option,
    );
    const item = anAuthoredChoice({ options, stem: aText('Why is choice D wrong?') });
    expect(findings(optionByLetter, item)).toEqual([
      '5: “choice D” refers to an option by its place, but the options are shuffled',
      '10: “A and C” refers to an option by its place, but the options are shuffled',
      '12: “second answer” refers to an option by its place, but the options are shuffled',
      '16: “option B” refers to an option by its place, but the options are shuffled',
    ]);
  });

  it('lets letters stand that are words or names', () => {
    const options = authoredOptions([
      'Vitamin A',
      'It answers a question',
      'Choice A-100 offers',
      'Plan B',
    ]);
    expect(findings(optionByLetter, anAuthoredChoice({ options }))).toEqual([]);
  });
});
