import { describe, expect, it } from 'vitest';
import { compileReadable } from '../../../src/authoring/compile/compile-bank.ts';
import { compileSet } from '../../../src/authoring/compile/compile-sections.ts';
import { parseFile } from '../../../src/authoring/compile/read-bank.ts';
import type { SourceFile } from '../../../src/authoring/source-file.ts';
import { Item } from '../../../src/bank/item.ts';
import type { ItemSet } from '../../../src/bank/item.ts';
import { fixture } from '../../support/bank-fixture.ts';
import { aQuestionSource, aSetFile, optionLines } from '../../support/bank-sources.ts';

const compiled = (...files: SourceFile[]) => {
  const { bank, reading } = compileReadable(files.map(parseFile), compileSet);
  expect(reading.faults).toEqual([]);
  return bank;
};

const setsOf = (section: string, ...files: SourceFile[]): readonly ItemSet[] =>
  compiled(...files).sections.find((bank) => bank.section === section)?.sets ?? [];

const itemOf = (question: string): Item => {
  const item = setsOf('job-knowledge', aSetFile(question))[0]?.items[0];
  if (item === undefined) throw new Error('nothing was compiled');
  return item;
};

const choiceOf = (question: string) => {
  const item = itemOf(question);
  if (item.kind !== 'choice') throw new Error('not a question with a key');
  return item;
};

const texts = ['The Senate', 'The House', 'The Cabinet', 'The Court'];

describe('compileReadable', () => {
  it('makes items that the schema of stored forms accepts', () => {
    expect(Item.parse(itemOf(aQuestionSource()))).toEqual(itemOf(aQuestionSource()));
  });

  it('gives an option an id that survives reordering, new lines and another rationale', () => {
    const before = choiceOf(aQuestionSource({ options: optionLines(texts) }));
    const options = optionLines(texts.toReversed(), 3)
      .replace('The Senate', 'The  Senate')
      .replaceAll('Why', 'How');
    const after = choiceOf(aQuestionSource({ options }));
    expect(after.options.map(({ id }) => id)).toEqual(
      before.options.map(({ id }) => id).toReversed(),
    );
    expect(after.key).toBe(before.key);
  });

  it.each([
    ['stem', { stem: 'Which body gives its consent to a treaty?' }],
    ['difficulty', { fields: 'difficulty=3' }],
    ['key', { options: optionLines(texts, 1) }],
    ['option', { options: optionLines([...texts.slice(0, 3), 'The Supreme Court']) }],
    ['order', { options: optionLines([...texts.slice(0, 2), 'The Court', 'The Cabinet']) }],
    ['rationale', { options: optionLines(texts).replace('Why', 'How') }],
    ['source', { source: 'Source: [Another](https://www.archives.gov/)' }],
  ])('gives a question another revision when its %s is changed', (_what, change) => {
    const options = optionLines(texts);
    expect(itemOf(aQuestionSource({ options, ...change })).revision).not.toBe(
      itemOf(aQuestionSource({ options })).revision,
    );
  });

  it('gives the same question the same revision wherever it stands in its file', () => {
    const other = aQuestionSource({ id: 'gov-other', stem: 'Something else?' });
    const [set] = setsOf('job-knowledge', aSetFile(`${other}\n${aQuestionSource()}`));
    expect(set?.items[1]?.revision).toBe(itemOf(aQuestionSource()).revision);
  });

  it('gives a question another revision when the passage that is seen with it is changed', async () => {
    const file = await fixture('english-expression/passage-editing/sound.md');
    const changed = { ...file, text: file.text.replace('seats forty', 'seats fifty') };
    const [before, after] = [file, changed].map(
      (each) => setsOf('english-expression', each)[0]?.items[0]?.revision,
    );
    expect(after).not.toBe(before);
  });

  it('has a bank for each section, be it empty', () => {
    expect(compiled().sections.map(({ section, sets }) => [section, sets.length])).toEqual([
      ['job-knowledge', 0],
      ['biographic', 0],
      ['english-expression', 0],
      ['essay', 0],
    ]);
  });
});

const composure = (name: string, body: string) =>
  aSetFile(body, { section: 'biographic', topic: 'composure', name });

describe('biographic items', () => {
  it('are linked to each other whichever of them says so, also across files', () => {
    const sets = setsOf(
      'biographic',
      composure('a', '## bio-a {linked=bio-b}\n\nHow often?\n\n- Often\n- Never\n'),
      composure('b', '## bio-b\n\nHow many times?\n\n- 0\n- 1\n'),
    );
    const links = sets
      .flatMap(({ items }) => items)
      .map((item) => (item.kind === 'scale' ? [item.id, item.linked] : []));
    expect(links).toEqual([
      ['bio-a', ['bio-b']],
      ['bio-b', ['bio-a']],
    ]);
  });

  it('know after which answer no examples are expected', () => {
    const body =
      '## bio-a\n\nHow often?\n\n- Often\n- Never\n\n## bio-a-examples {examplesOf=bio-a unless="Never"}\n\nList them.\n';
    const [scale, examples] = setsOf('biographic', composure('a', body))[0]?.items ?? [];
    if (scale?.kind !== 'scale') throw new Error('not a scale');
    expect(examples).toMatchObject({
      kind: 'examples',
      parent: 'bio-a',
      needlessAfter: scale.options[1]?.id,
      characterLimit: 200,
    });
  });
});
