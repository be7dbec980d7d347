import { describe, expect, it } from 'vitest';
import { absoluteDistractors } from '../../../../src/authoring/lint/rules/absolute-distractors.ts';
import { anAuthoredChoice, authoredOptions } from '../../../support/authored-builders.ts';
import { findings } from '../../../support/lint-findings.ts';

describe('absolute-distractors', () => {
  const options = authoredOptions([
    'It may be amended',
    'It is never amended',
    'It always lapses',
    'It lapses',
  ]);

  it('warns of absolute words that only distractors have', () => {
    expect(findings(absoluteDistractors, anAuthoredChoice({ options }))).toEqual([
      '12: “never” is in a distractor but not in the key',
      '14: “always” is in a distractor but not in the key',
    ]);
  });

  it('lets them stand where the key has one too', () => {
    const absoluteKey = authoredOptions([
      'It is always amended',
      'It is never amended',
      'It lapses',
      'It ends',
    ]);
    expect(findings(absoluteDistractors, anAuthoredChoice({ options: absoluteKey }))).toEqual([]);
  });

  it('does not judge the wordings of English', () => {
    expect(
      findings(absoluteDistractors, anAuthoredChoice({ options }), {
        section: 'english-expression',
      }),
    ).toEqual([]);
  });
});
