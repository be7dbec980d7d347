import { describe, expect, it } from 'vitest';
import { grammarCue } from '../../../../src/authoring/lint/rules/grammar-cue.ts';
import { anAuthoredChoice, aText, authoredOptions } from '../../../support/authored-builders.ts';
import { findings } from '../../../support/lint-findings.ts';

const of = (stem: string, options: readonly string[]) =>
  findings(grammarCue, anAuthoredChoice({ stem: aText(stem), options: authoredOptions(options) }));

describe('grammar-cue', () => {
  it('warns of options that the article at the end of the stem cannot stand before', () => {
    expect(of('A tax on imports is an', ['excise', 'tariff'])).toEqual([
      '12: the stem ends with “an”, which “tariff” cannot follow',
    ]);
    expect(of('A tax on imports is a …', ['tariff', 'excise'])).toHaveLength(1);
  });

  it('warns of options in the other number than the verb at the end of the stem', () => {
    expect(of('The organs of the body are:', ['two chambers', 'a council'])).toEqual([
      '12: the stem ends with “are”, which “a council” cannot follow',
    ]);
    expect(of('Its organ is', ['one council', 'two chambers'])).toHaveLength(1);
  });

  it('lets whole questions and options of any form stand', () => {
    expect(of('Which of these is an excise?', ['a tax', 'two taxes'])).toEqual([]);
    expect(of('Its organs are', ['chambers', 'councils'])).toEqual([]);
  });
});
