import { describe, expect, it } from 'vitest';
import { mathMarkdown, plainMarkdown } from '../../../../src/authoring/parse/markdown.ts';
import { moneyAsMath } from '../../../../src/authoring/lint/rules/money-as-math.ts';
import { anAuthoredChoice } from '../../../support/authored-builders.ts';
import { findings } from '../../../support/lint-findings.ts';

const of = (markdown: string, dialect = mathMarkdown) =>
  findings(moneyAsMath, anAuthoredChoice({ stem: dialect.richBlocks(dialect.blocks(markdown)) }));

describe('money-as-math', () => {
  it('warns of prose between two money signs', () => {
    expect(of('It costs $5 a day to US$7 a night. How much is it?')).toEqual([
      '5: “$5 a day to US$” is read as a formula',
    ]);
  });

  it('lets formulas and money written as such stand', () => {
    expect(of(String.raw`If $x = 5$ and $2x + 1 = y$, and \$5 is the fare, what is $y$?`)).toEqual(
      [],
    );
    expect(of(String.raw`What is $\frac{\text{number of visas}}{10}$?`)).toEqual([]);
  });

  it('lets money stand in a file without formulas', () => {
    expect(of('It costs $5 a day to US$7 a night.', plainMarkdown)).toEqual([]);
  });
});
