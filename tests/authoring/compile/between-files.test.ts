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
      'question-bank/job-knowledge/us-society/id-of-another-file.md:9: the id `gov-treaty-ratification` is used twice: job-knowledge/us-government/sound.md:9 already has it; give this question another',
    ]);
  });

  it('refuses an id that only a faulty question has given', async () => {
    const first = await fixture('job-knowledge/us-government/no-key.md');
    const second = await fixture('job-knowledge/us-society/id-of-another-file.md');
    expect(faultsOf(first, second).at(-1)).toContain(
      'id-of-another-file.md:9: the id `gov-treaty-ratification` is used twice',
    );
  });

  it.each([
    ['bio-scale-12x', 'did you mean `bio-scale-12`?'],
    ['gov', 'write the id of a biographic scale'],
  ])('suggests a scale for `linked=%s`, however many there are', (linked, cure) => {
    const scales = Array.from(
      { length: 13 },
      (_, index) =>
        `## bio-scale-${index}${index === 0 ? ` {linked=${linked}}` : ''}\n\nHow often?\n\n- Often\n- Never\n`,
    );
    const set = aSetFile(scales.join('\n'), { section: 'biographic', topic: 'composure' });
    expect(faultsOf(set)).toEqual([
      `question-bank/biographic/composure/a-set.md:9: \`linked=${linked}\` does not name a question: ${cure}`,
    ]);
  });

  it('refuses two formats of the same id, and two that are offered first', () => {
    expect(faultsOf(another, format, ...questions, essay)).toEqual([
      'question-bank/formats/sound.md:2: the format `fsot-small` is used twice: formats/another.md already has it; give this one another id',
      'question-bank/formats/sound.md:5: a second default format, in addition to formats/another.md: remove `default: true` from one of them',
    ]);
  });

  it('asks for a default only where each format could be read, for a faulty one may be it', () => {
    const faulty = { ...format, text: format.text.replace('minutes: 2.5', 'minuts: 2.5') };
    const withoutDefault = {
      path: 'formats/a.md',
      text: format.text.replace('fsot-small', 'fsot-other').replace('default: true\n', ''),
    };
    expect(faultsOf(withoutDefault, faulty).map((fault) => fault.split(':')[0])).toEqual([
      'question-bank/formats/sound.md',
      'question-bank/formats/sound.md',
    ]);
    expect(faultsOf(withoutDefault)).toEqual([
      'question-bank/formats/a.md:1: no format is the default: write `default: true` in the front matter of the one to offer first',
    ]);
  });

  it('refuses a bank without a format, which no exam can be made of', () => {
    expect(faultsOf(...questions, essay)).toEqual([
      'question-bank/formats:1: the bank has no format: write one as a file in this folder; the README says how',
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
