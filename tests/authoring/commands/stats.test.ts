import { describe, expect, it } from 'vitest';
import { aQuestionSource, aSetFile, optionLines } from '../../support/bank-sources.ts';
import { runTool } from '../../support/run-tool.ts';
import { aTemporaryBank } from '../../support/temporary-bank.ts';

const questions = (topic: string, count: number) =>
  aSetFile(
    Array.from({ length: count }, (_, index) =>
      aQuestionSource({
        id: `${topic}-${index}`,
        fields: `difficulty=${(index % 3) + 1}`,
        options: optionLines(['a', 'b', 'c', 'd'], index % 4),
      }),
    ).join('\n'),
    { topic },
  );

describe('stats', () => {
  it('counts questions by section, topic, difficulty and place of the key', async () => {
    const { bankDir } = await aTemporaryBank(
      ['biographic/composure/sound.md'],
      [questions('economics', 5)],
    );
    const { code, out } = await runTool(bankDir, ['stats']);
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.split(/ {2,}/u))).toEqual(
      expect.arrayContaining([
        ['job-knowledge', 'economics', '5', '2', '2', '1', '2', '1', '1', '1'],
        ['job-knowledge', 'all', '5', '2', '2', '1', '2', '1', '1', '1'],
        ['biographic', 'composure', '3', '–', '–', '–', '–', '–', '–', '–'],
      ]),
    );
  });

  it('says how many whole forms of each format have no question in common', async () => {
    const { bankDir } = await aTemporaryBank(
      ['formats/sound.md', 'essay/education/sound.md'],
      [questions('us-government', 7), questions('economics', 2)],
    );
    const { out } = await runTool(bankDir, ['stats']);
    expect(out.split('\n').at(-1)?.split(/ {2,}/u)).toEqual([
      'fsot-small',
      '1',
      '2',
      '–',
      '–',
      '1',
    ]);
  });
});
