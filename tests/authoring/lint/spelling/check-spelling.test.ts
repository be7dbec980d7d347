import { describe, expect, it } from 'vitest';
import { readBank } from '../../../../src/authoring/compile/read-bank.ts';
import { checkSpelling } from '../../../../src/authoring/lint/spelling/check-spelling.ts';
import type { SourceFile } from '../../../../src/authoring/source-file.ts';
import { fixture } from '../../../support/bank-fixture.ts';
import { aQuestionSource, aSetFile, optionLines } from '../../../support/bank-sources.ts';

/** Knows every word that has no “x”. */
const dictionary = { knows: (word: string) => !/x/iu.test(word), nearest: () => ['nearest'] };

const unknown = (files: readonly SourceFile[], list = '') =>
  checkSpelling({ ...readBank(files), files }, dictionary, list, false).unknown.map(
    ({ word, line, times }) => `${line}: ${word} ×${times}`,
  );

const english = (fields: string, key: number) =>
  aSetFile(
    aQuestionSource({
      id: 'ee-a',
      fields: `difficulty=1 mark=1 ${fields}`,
      stem: '> The [taxxes]{#1} were sexxy.',
      options: optionLines(['NO CHANGE', 'taxes', 'taxees', 'taxies'], key),
    }),
    { section: 'english-expression', topic: 'sentence-correction' },
  );

describe('checkSpelling', () => {
  it('finds a word in stem, options and rationales, each once a question, on its line', () => {
    const stem = 'Which taxx is it?\n\nThe oldest taxx of all.';
    const options = optionLines(['Income', 'Sales', 'Importx', 'Estate']);
    expect(unknown([aSetFile(aQuestionSource({ stem, options }))])).toEqual([
      '11: taxx ×2',
      '19: Importx ×2',
    ]);
  });

  it.each([
    ['without a key', { options: optionLines(['Income', 'Importx', 'Sales', 'Estate'], 9) }],
    ['of no known difficulty', { fields: 'difficulty=9' }],
  ])('finds a word in a question %s, which no exam can ask', (_what, slip) => {
    expect(unknown([aSetFile(aQuestionSource({ stem: 'Which taxx is it?', ...slip }))])).toContain(
      '11: taxx ×1',
    );
  });

  it('leaves alone what a question of no known difficulty lets choose from', () => {
    const file = english('skill=spelling', 0);
    const text = file.text.replace('difficulty=1', 'difficulty=9');
    expect(unknown([{ ...file, text }])).toEqual(['11: sexxy ×1']);
  });

  it('accepts words of the list', () => {
    const file = aSetFile(aQuestionSource({ stem: 'Who signed at Exeter?' }));
    expect(unknown([file])).toEqual(['11: Exeter ×1']);
    expect(unknown([file], 'Exeter')).toEqual([]);
  });

  it('leaves alone what a question about spelling lets choose from', () => {
    expect(unknown([english('skill=spelling', 0)])).toEqual(['11: sexxy ×1']);
  });

  it('leaves alone the wrong wordings of a marked portion, but not the right one', () => {
    expect(unknown([english('skill=diction', 1)])).toEqual(['11: sexxy ×1', '15: taxes ×2']);
  });

  it('reads passages, scales, essays and formats', async () => {
    const paths = [
      'english-expression/passage-editing/sound.md',
      'biographic/composure/sound.md',
      'essay/education/sound.md',
      'formats/sound.md',
    ];
    const files = (await Promise.all(paths.map(fixture))).map(({ path, text }) => ({
      path,
      text: text.replace(/^(?=[A-Z][a-z]+ [a-z ]+)/gmu, 'Vexxed '),
    }));
    const { unknown: found } = checkSpelling({ ...readBank(files), files }, dictionary, '', false);
    expect(
      [
        ...new Set(found.filter(({ word }) => word === 'Vexxed').map(({ file }) => file)),
      ].toSorted(),
    ).toEqual(paths.toSorted());
  });
});
