import { describe, expect, it } from 'vitest';
import { parallelOptions } from '../../../../src/authoring/lint/rules/parallel-options.ts';
import { anAuthoredChoice, authoredOptions } from '../../../support/authored-builders.ts';
import { findings } from '../../../support/lint-findings.ts';

const of = (options: readonly string[], section: 'job-knowledge' | 'english-expression') =>
  findings(parallelOptions, anAuthoredChoice({ options: authoredOptions(options) }), { section });

const infinitives = ['To gain time', 'To win votes', 'To save money'];

describe('parallel-options', () => {
  it('warns of the one option that is built otherwise', () => {
    expect(of([...infinitives, 'Better terms'], 'job-knowledge')).toEqual([
      '16: “Better terms …” is built differently from the other options',
    ]);
    expect(of(['To gain time', 'Time', 'Votes', 'Money'], 'job-knowledge')).toHaveLength(1);
  });

  it('lets stand what is alike, or mixed, or only seems a gerund', () => {
    expect(of([...infinitives, 'To lose none'], 'job-knowledge')).toEqual([]);
    expect(of(['To gain time', 'To win votes', 'Time', 'Votes'], 'job-knowledge')).toEqual([]);
    expect(of(['Rising prices', 'Lower wages', 'A strike', 'Debt'], 'job-knowledge')).toEqual([]);
  });

  it('does not judge the wordings of English', () => {
    expect(of([...infinitives, 'Better terms'], 'english-expression')).toEqual([]);
  });
});
