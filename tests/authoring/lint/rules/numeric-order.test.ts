import { describe, expect, it } from 'vitest';
import { numericOrder } from '../../../../src/authoring/lint/rules/numeric-order.ts';
import {
  anAuthoredChoice,
  anAuthoredScale,
  authoredOptions,
} from '../../../support/authored-builders.ts';
import { findings } from '../../../support/lint-findings.ts';

const of = (texts: readonly string[], fixedOrder: boolean) =>
  findings(numericOrder, anAuthoredChoice({ options: authoredOptions(texts), fixedOrder }));

describe('numeric-order', () => {
  it('warns of numbers that are shown in a shuffled order', () => {
    expect(of(['$5', '$10', '$1,000', '$2,000'], false)).toEqual([
      '10: the options are numbers, but are shown in a shuffled order',
    ]);
  });

  it.each([true, false])('warns of numbers out of order (order kept: %s)', (fixedOrder) => {
    expect(of(['12 years', '1 year', '7 years', '9 years'], fixedOrder)).toEqual([
      '10: the options are numbers out of order',
    ]);
  });

  it('lets numbers stand that keep a rising or a falling order', () => {
    expect(of(['1914', '1917', '1918', '1919'], true)).toEqual([]);
    expect(of(['4.5%', '3%', '0%', '-1.5%'], true)).toEqual([]);
  });

  it('warns of a scale whose numbers go up and down, and of no other', () => {
    const scale = (texts: readonly string[]) =>
      findings(numericOrder, anAuthoredScale({ options: authoredOptions(texts) }));
    expect(scale(['None', '3 or 4', '1 or 2', '5 or more'])).toEqual([
      '10: the options are numbers out of order',
    ]);
    expect(scale(['0', '1', '2 to 4', '5 or more'])).toEqual([]);
    expect(scale(['11 or more', '6 to 10', '1–5', 'Never'])).toEqual([]);
    expect(scale(['Often', '3', '1'])).toEqual([]);
  });

  it('compares no numbers of different things', () => {
    expect(of(['2 years', '1 term', '7 months', '9 days'], false)).toEqual([]);
    expect(of(['The Senate', '2', '3', '1'], false)).toEqual([]);
  });
});
