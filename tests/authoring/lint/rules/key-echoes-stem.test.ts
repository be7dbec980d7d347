import { describe, expect, it } from 'vitest';
import { keyEchoesStem } from '../../../../src/authoring/lint/rules/key-echoes-stem.ts';
import { anAuthoredChoice, aText, authoredOptions } from '../../../support/authored-builders.ts';
import { findings } from '../../../support/lint-findings.ts';

describe('key-echoes-stem', () => {
  const stem = aText('Which committee reviews nominations of ambassadors?');

  it('warns of a key that repeats the words of the stem', () => {
    const options = authoredOptions([
      'The committee that hears ambassadors',
      'The full Senate',
      'The Cabinet',
      'The court',
    ]);
    expect(findings(keyEchoesStem, anAuthoredChoice({ stem, options }))).toEqual([
      '10: the key repeats 2 words of the stem, and no distractor repeats more than 0',
    ]);
  });

  it('lets the key stand where a distractor repeats as many, or nearly', () => {
    const options = authoredOptions([
      'The committee that hears ambassadors',
      'The committee of the whole',
      'The Cabinet',
      'The court',
    ]);
    expect(findings(keyEchoesStem, anAuthoredChoice({ stem, options }))).toEqual([]);
  });

  it('does not judge the wordings of English', () => {
    const options = authoredOptions([
      'The committee that hears ambassadors',
      'The full Senate',
      'The Cabinet',
      'The court',
    ]);
    expect(
      findings(keyEchoesStem, anAuthoredChoice({ stem, options }), {
        section: 'english-expression',
      }),
    ).toEqual([]);
  });
});
