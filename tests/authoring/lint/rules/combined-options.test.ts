import { describe, expect, it } from 'vitest';
import { combinedOptions } from '../../../../src/authoring/lint/rules/combined-options.ts';
import { anAuthoredChoice, authoredOptions } from '../../../support/authored-builders.ts';
import { findings } from '../../../support/lint-findings.ts';

describe('combined-options', () => {
  it.each(['Both A and B', 'Neither (B) nor (C)'])('warns of “%s”', (text) => {
    const options = authoredOptions(['The Senate', text, 'The Cabinet', 'The House']);
    expect(findings(combinedOptions, anAuthoredChoice({ options }))).toEqual([
      `12: the option “${text}” combines two others`,
    ]);
  });

  it('lets an option name two things', () => {
    const options = authoredOptions([
      'Both Angola and Benin',
      'Either house',
      'Neither',
      'Both A-bombs and B-52s',
    ]);
    expect(findings(combinedOptions, anAuthoredChoice({ options }))).toEqual([]);
  });
});
