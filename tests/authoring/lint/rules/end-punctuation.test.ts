import { describe, expect, it } from 'vitest';
import { endPunctuation } from '../../../../src/authoring/lint/rules/end-punctuation.ts';
import { aMark, anAuthoredChoice, authoredOptions } from '../../../support/authored-builders.ts';
import { findings } from '../../../support/lint-findings.ts';

describe('end-punctuation', () => {
  it('warns of the one option that ends otherwise', () => {
    const options = authoredOptions(['It passes.', 'It fails.', 'It lapses', 'It waits.']);
    expect(findings(endPunctuation, anAuthoredChoice({ options }))).toEqual([
      '10: some options end with a punctuation mark that others lack',
    ]);
  });

  it('looks through quotation marks', () => {
    const options = authoredOptions(['“It passes.”', 'It fails.', 'It lapses.', 'It waits.']);
    expect(findings(endPunctuation, anAuthoredChoice({ options }))).toEqual([]);
  });

  it('does not judge a marked portion, of which punctuation may be the point', () => {
    const options = authoredOptions(['NO CHANGE', 'agency;', 'agency,', 'agency.']);
    expect(findings(endPunctuation, anAuthoredChoice({ options, mark: aMark() }))).toEqual([]);
  });
});
