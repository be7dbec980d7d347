import { describe, expect, it } from 'vitest';
import { allOfTheAbove } from '../../../../src/authoring/lint/rules/all-of-the-above.ts';
import { anAuthoredChoice, authoredOptions } from '../../../support/authored-builders.ts';
import { findings } from '../../../support/lint-findings.ts';

describe('all-of-the-above', () => {
  it.each(['All of the above', 'None of these', 'Neither of the options'])(
    'warns of “%s”',
    (text) => {
      const options = authoredOptions(['The Senate', 'The House', 'The Cabinet', text]);
      expect(findings(allOfTheAbove, anAuthoredChoice({ options }))).toEqual([
        `16: the option “${text}” refers to the other options`,
      ]);
    },
  );

  it('lets options stand that speak for themselves', () => {
    const options = authoredOptions(['All of the senators', 'None', 'Both houses', 'Any court']);
    expect(findings(allOfTheAbove, anAuthoredChoice({ options }))).toEqual([]);
  });
});
