import { describe, expect, it } from 'vitest';
import { compileBank } from '../../../src/authoring/compile/compile-bank.ts';
import { faultText } from '../../../src/authoring/fault.ts';
import type { SourceFile } from '../../../src/authoring/source-file.ts';
import { fixture } from '../../support/bank-fixture.ts';
import { aQuestionSource, aSetFile } from '../../support/bank-sources.ts';

const faultsOf = (...files: SourceFile[]): readonly string[] => {
  const result = compileBank(files);
  return result.ok ? [] : result.problem.map((fault) => faultText('question-bank', fault));
};

const format = await fixture('formats/sound.md');
const another = { ...format, path: 'formats/another.md' };
const essay = await fixture('essay/education/sound.md');
const questions = [
  aSetFile(aQuestionSource() + '\n' + aQuestionSource({ id: 'gov-b', stem: 'And which?' })),
  aSetFile(aQuestionSource({ id: 'eco-a' }), { topic: 'economics' }),
];

describe('compileBank, between files', () => {
  it('refuses an id that another file has given', async () => {
    const first = await fixture('job-knowledge/us-government/sound.md');
    const second = await fixture('job-knowledge/us-society/id-of-another-file.md');
    expect(faultsOf(first, second)).toEqual([
      'question-bank/job-knowledge/us-society/id-of-another-file.md:9: the id `gov-treaty-ratification` is given twice: job-knowledge/us-government/sound.md:9 has it already; give this question another',
    ]);
  });

  it('refuses an id that only a faulty question has given', async () => {
    const first = await fixture('job-knowledge/us-government/no-key.md');
    const second = await fixture('job-knowledge/us-society/id-of-another-file.md');
    expect(faultsOf(first, second).at(-1)).toContain(
      'id-of-another-file.md:9: the id `gov-treaty-ratification` is given twice',
    );
  });

  it('refuses two formats of the same id, and two that are offered first', () => {
    expect(faultsOf(another, format, ...questions, essay)).toEqual([
      'question-bank/formats/sound.md:1: a second default format, beside formats/another.md: take `default: true` out of one of them',
      'question-bank/formats/sound.md:2: the format `fsot-small` is given twice: formats/another.md has it already; give this one another id',
    ]);
  });

  it('refuses a format that the bank cannot fill, and names what is missing', () => {
    expect(faultsOf(format, ...questions.slice(0, 1))).toEqual([
      'question-bank/formats/sound.md:8: the bank cannot fill the section job-knowledge (economics): The bank has 0 of the 1 question needed; write 1 more.',
      'question-bank/formats/sound.md:15: the bank cannot fill the section essay (prompts): The bank has 0 of the 1 essay prompt needed; write 1 more.',
    ]);
  });

  it('compiles formats that it can fill, the default one first, with the text about them', () => {
    const second = {
      path: 'formats/a.md',
      text: format.text.replace('fsot-small', 'fsot-other').replace('default: true\n', ''),
    };
    const result = compileBank([second, format, ...questions, essay]);
    expect(
      result.ok &&
        result.value.formats.map(({ format: { id }, about, isDefault }) => [id, about, isDefault]),
    ).toEqual([
      ['fsot-small', '<p>What this version was.</p>', true],
      ['fsot-other', '<p>What this version was.</p>', false],
    ]);
  });
});
