import { describe, expect, it } from 'vitest';
import { sameOptions } from '../../../../src/authoring/lint/rules/same-options.ts';
import { anAuthoredChoice, authoredOptions } from '../../../support/authored-builders.ts';
import { findings } from '../../../support/lint-findings.ts';

const of = (options: readonly string[], section: 'job-knowledge' | 'english-expression') =>
  findings(sameOptions, anAuthoredChoice({ options: authoredOptions(options) }), { section });

describe('same-options', () => {
  it('warns of options that differ in case, articles and punctuation only', () => {
    expect(of(['The Senate', 'A court', 'Its senate.', 'the House'], 'job-knowledge')).toEqual([
      '14: “Its senate.” says the same as “The Senate”',
    ]);
  });

  it('lets numbers and formulas stand that differ in a sign', () => {
    expect(of(['1.5', '15', '-15', '15%'], 'job-knowledge')).toEqual([]);
    expect(of(['(a or b) and c', 'a or (b and c)', 'a', 'b'], 'job-knowledge')).toEqual([]);
  });

  it('says nothing of options that the compiler refuses as the same', () => {
    expect(of(['The Senate', 'The Senate', 'the senate.', 'A'], 'job-knowledge')).toEqual([]);
  });

  it('does not judge the wordings of English', () => {
    expect(of(['the Senate', 'the senate,', 'a', 'b'], 'english-expression')).toEqual([]);
  });
});
