import { describe, expect, it } from 'vitest';
import { readBank } from '../../../src/authoring/compile/read-bank.ts';
import { aQuestionSource, aSetFile, optionLines } from '../../support/bank-sources.ts';

const options = optionLines(['NO CHANGE', 'has served', 'serving', 'were serving'], 1);
const aboutMark = aQuestionSource({
  id: 'ee-annex',
  fields: 'mark=1 skill=agreement difficulty=1',
  stem: '',
  options,
});

const read = (body: string, topic: string) => {
  const { sets, faults } = readBank([aSetFile(body, { section: 'english-expression', topic })]);
  expect(faults).toEqual([]);
  return sets[0]!;
};

describe('a passage and its questions', () => {
  const passage =
    'It is far. The annex, built *late*, [**have** served]{#1} us since 2009. \\[1\\] Its room is small.';
  const set = read(`${passage}\n\n${aboutMark}`, 'passage-editing');

  it('renders marked portions with their numbers, and numbered sentences as plain text', () => {
    expect(set.passage).toEqual({
      markdown: passage,
      html: '<p>It is far. The annex, built <em>late</em>, <u data-mark="1"><strong>have</strong> served</u><sup data-mark-number>1</sup> us since 2009. [1] Its room is small.</p>',
      plain: 'It is far. The annex, built late, have served us since 2009. [1] Its room is small.',
    });
  });

  it('asks which version is best where a question about a mark has no stem', () => {
    expect(set.items[0]).toMatchObject({
      stemOmitted: true,
      stem: { html: '<p>Which version of underlined portion 1 is best?</p>' },
    });
  });

  it('knows the marked portion and the sentence around it', () => {
    expect(set.items[0]).toMatchObject({
      mark: {
        name: '1',
        line: 9,
        plain: 'have served',
        sentence: 'The annex, built late, have served us since 2009.',
      },
    });
  });
});

describe('a single sentence', () => {
  it('may hold the marked portion itself, and is then asked about', () => {
    const stem = '> The annex [have served]{#1} us.';
    const set = read(
      aQuestionSource({
        id: 'ee-annex',
        fields: 'mark=1 skill=agreement difficulty=1',
        stem,
        options,
      }),
      'sentence-correction',
    );
    expect(set.items[0]?.stem).toEqual({
      markdown: `${stem}\n\nWhich version of underlined portion 1 is best?`,
      html: '<blockquote>\n<p>The annex <u data-mark="1">have served</u><sup data-mark-number>1</sup> us.</p>\n</blockquote>\n<p>Which version of underlined portion 1 is best?</p>',
      plain: 'The annex have served us.\nWhich version of underlined portion 1 is best?',
    });
  });

  it('keeps a question of its own', () => {
    const stem = '> The annex [have served]{#1} us.\n\nHow should it end?';
    const set = read(
      aQuestionSource({
        id: 'ee-annex',
        fields: 'mark=1 skill=agreement difficulty=1',
        stem,
        options,
      }),
      'sentence-correction',
    );
    expect(set.items[0]).toMatchObject({ stemOmitted: false, stem: { markdown: stem } });
  });
});
