import { describe, expect, it } from 'vitest';
import { runTool } from '../../support/run-tool.ts';
import { aTemporaryBank } from '../../support/temporary-bank.ts';

const sound = [
  'biographic/composure/sound.md',
  'english-expression/passage-editing/sound.md',
  'essay/education/sound.md',
  'formats/sound.md',
  'job-knowledge/us-government/sound.md',
];

const read = async (paths: readonly string[]) => {
  const { bankDir } = await aTemporaryBank(paths);
  const { code, out, err } = await runTool(bankDir, ['json']);
  return { code, err, items: JSON.parse(out) as Record<string, unknown>[] };
};

describe('json', () => {
  it('prints all questions in the order of their files', async () => {
    const { items } = await read(sound);
    expect(items.map(({ id, kind, line }) => [id, kind, line])).toEqual([
      ['bio-deadline-moved', 'scale', 9],
      ['bio-deadline-moved-examples', 'examples', 17],
      ['bio-late-change', 'scale', 21],
      ['ee-annex-have-served', 'choice', 12],
      ['essay-national-service', 'essay', 9],
      ['gov-treaty-ratification', 'choice', 9],
    ]);
  });

  it('gives a question with a passage all that it is made of, as written', async () => {
    const { items } = await read(['english-expression/passage-editing/sound.md']);
    expect(items[0]).toMatchObject({
      id: 'ee-annex-have-served',
      section: 'english-expression',
      topic: 'passage-editing',
      kind: 'choice',
      difficulty: 1,
      skill: 'agreement',
      mark: '1',
      markedText: 'have served',
      stem: 'Which version of underlined portion 1 is best?',
      passage:
        'The annex on Harbor Street [have served]{#1} the consular section since 2009. \\[1\\] Its waiting room seats forty. \\[2\\] On\nmost mornings, twice that number stand outside.',
      options: [
        { text: 'NO CHANGE', key: false, rationale: 'The subject is the singular *annex*.' },
        { text: 'has served', key: true },
        { text: 'were serving', key: false },
        { text: 'serving', key: false },
      ],
      source: '[Strunk, rule 1](https://www.gutenberg.org/ebooks/37134)',
      file: 'question-bank/english-expression/passage-editing/sound.md',
      line: 12,
    });
  });

  it('has the same fields for every kind of question, and no passage where there is none', async () => {
    const { items } = await read(sound);
    const shared = [
      'id',
      'section',
      'topic',
      'kind',
      'difficulty',
      'stem',
      'options',
      'source',
      'file',
      'line',
    ];
    for (const item of items) expect(Object.keys(item)).toEqual(expect.arrayContaining(shared));
    expect(items.filter((item) => 'passage' in item)).toHaveLength(1);
    expect(items[0]).toMatchObject({
      difficulty: null,
      source: null,
      options: [{ text: 'Very often', key: null, rationale: null }, {}, {}],
    });
    expect(items[1]).toMatchObject({
      options: [],
      examplesOf: 'bio-deadline-moved',
      unless: 'Never',
    });
    expect(items[4]).toMatchObject({
      options: [],
      samples: [{ score: 5, text: 'Yes, for three reasons.', notes: 'Clear.' }, { score: 3 }],
    });
  });

  it('keeps faults off the standard output, and ends with 1', async () => {
    const { code, err, items } = await read([
      'job-knowledge/us-government/no-key.md',
      'essay/education/sound.md',
    ]);
    expect(code).toBe(1);
    expect(err).toContain('no-key.md:13: no option is the key');
    expect(items.map(({ id }) => id)).toEqual(['essay-national-service']);
  });
});
