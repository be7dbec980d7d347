import { describe, expect, it } from 'vitest';
import { aFormatFile, aQuestionSource, aSetFile, optionLines } from '../../support/bank-sources.ts';
import { runTool } from '../../support/run-tool.ts';
import { aTemporaryBank } from '../../support/temporary-bank.ts';

/** Twenty questions whose key is always written first. */
const leaky = aSetFile(
  Array.from({ length: 20 }, (_, index) => {
    const word = String.fromCodePoint(97 + index).repeat(9);
    return aQuestionSource({
      id: `gov-${word}`,
      stem: `${word.toUpperCase()}?`,
      options: optionLines(['aa', 'bb', 'cc', 'dd']),
    });
  }).join('\n'),
);

describe('check', { timeout: 30_000 }, () => {
  it('ends with 0 for a bank without faults', async () => {
    const { bankDir } = await aTemporaryBank(
      ['job-knowledge/us-government/sound.md', 'essay/education/sound.md'],
      [aFormatFile],
    );
    const { code, out } = await runTool(bankDir, ['check']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /2 readable questions in 2 files and 1 readable format: 0 faults, 0 figures out of bounds, 0 warnings\.$/u,
    );
  });

  it('ends with 1 for a fault, and prints each as file:line: what is wrong: how to mend it', async () => {
    const { bankDir } = await aTemporaryBank([
      'job-knowledge/us-government/no-key.md',
      'essay/education/two-points.md',
    ]);
    const { code, out } = await runTool(bankDir, ['check']);
    expect(code).toBe(1);
    expect(out.split('\n').slice(0, 2)).toEqual([
      'question-bank/essay/education/two-points.md:13: “Strong answers in favor” has 2 points: list 3 or more, each as `- …`',
      'question-bank/job-knowledge/us-government/no-key.md:13: no option is the key: write `- [x]` before the right one',
    ]);
  });

  it('ends with 1 for a figure out of bounds, though no file has a fault', async () => {
    const { bankDir } = await aTemporaryBank([], [leaky, aFormatFile]);
    const { code, out } = await runTool(bankDir, ['check']);
    expect(code).toBe(1);
    expect(out).toMatch(/key is the first option +100% +20%–30% {2}OUT OF BOUNDS/u);
    expect(out).toMatch(/0 faults, 4 figures out of bounds, 1 warning\.$/u);
  });

  it('ends with 0 for warnings, and counts them by rule', async () => {
    const { bankDir, write } = await aTemporaryBank(['essay/education/sound.md'], [aFormatFile]);
    const aged = aSetFile(aQuestionSource({ fields: 'difficulty=1 reviewBy=2026-11-20' }));
    await write(aged.path, aged.text);
    const { code, out } = await runTool(bankDir, ['check']);
    expect(code).toBe(0);
    expect(out).toContain(
      'review-due: 1 warning\n  question-bank/job-knowledge/us-government/a-set.md:9: its facts were due to be checked again by 2026-11-20: check them',
    );
  });

  it('warns once a file of facts that were checked on a day to come, on its line', async () => {
    const file = aSetFile(
      `${aQuestionSource()}\n${aQuestionSource({ id: 'gov-b', stem: 'Who vetoes bills?' })}`,
    );
    const early = { ...file, text: file.text.replace('asOf: 2026', 'asOf: 2036') };
    const { bankDir } = await aTemporaryBank([], [early, aFormatFile]);
    expect((await runTool(bankDir, ['check'])).out).toContain(
      'review-due: 1 warning\n  question-bank/job-knowledge/us-government/a-set.md:4: its facts were checked on 2036-11-01, a date in the future: write in `asOf` the date on which they were checked',
    );
  });

  it('names both questions of a pair that is nearly alike', async () => {
    const twins = aSetFile(aQuestionSource() + '\n' + aQuestionSource({ id: 'gov-twin' }));
    const { bankDir } = await aTemporaryBank([], [twins]);
    const { code, out } = await runTool(bankDir, ['check']);
    expect(code).toBe(1);
    expect(out).toContain(
      'a-set.md:24: 100% like job-knowledge/us-government/a-set.md:9 (gov-senate-consent)',
    );
  });

  it('names the stem that tells a key, and the key', async () => {
    const telling = aSetFile(
      `${aQuestionSource({
        id: 'gov-canal',
        stem: 'Which treaty returned the canal zone to its country?',
        options: optionLines([
          'The Mendoza treaties',
          'The Jay pact',
          'The Webster deal',
          'The Gadsden sale',
        ]),
      })}\n${aQuestionSource({
        id: 'gov-told',
        stem: 'The Mendoza treaties handed over a canal. When did they take effect?',
      })}`,
    );
    const { bankDir } = await aTemporaryBank([], [telling]);
    const { code, out } = await runTool(bankDir, ['check']);
    expect(code).toBe(1);
    expect(out).toMatch(/stems that give away another key +1 +0 +OUT OF BOUNDS/u);
    expect(out).toContain(
      'a-set.md:24: the stem of gov-told contains the key of job-knowledge/us-government/a-set.md:9 (gov-canal: mendo, treat …)',
    );
  });

  it.each([
    'question-bank/essay',
    'essay',
    'essay/',
    'essay/.',
    './question-bank/essay/education/sound.md',
    '<bank>/essay',
  ])('looks at the files below %s only, where it is asked to', async (path) => {
    const { bankDir } = await aTemporaryBank([
      'job-knowledge/us-government/no-key.md',
      'essay/education/sound.md',
    ]);
    const { code, out } = await runTool(bankDir, ['check', path.replace('<bank>', bankDir)]);
    expect(code).toBe(0);
    expect(out).toContain('1 readable question in 1 file: 0 faults');
  });

  it.each(['.', './', 'question-bank', '<bank>'])(
    'looks at the whole bank for %s',
    async (path) => {
      const { bankDir } = await aTemporaryBank(
        ['job-knowledge/us-government/sound.md', 'essay/education/sound.md'],
        [aFormatFile],
      );
      const { code, out } = await runTool(bankDir, ['check', path.replace('<bank>', bankDir)]);
      expect(code).toBe(0);
      expect(out).toContain('2 readable questions in 2 files and 1 readable format: 0 faults');
    },
  );

  it('names each path below which no file lies, be there others that are sound', async () => {
    const { bankDir } = await aTemporaryBank(['essay/education/sound.md']);
    expect(await runTool(bankDir, ['check', 'essay', 'essays', '../elsewhere'])).toEqual({
      code: 2,
      out: '',
      err:
        'the bank has no file or folder `essays`: did you mean `essay`?\n' +
        'the bank has no file or folder `../elsewhere`: name a file or folder in question-bank, such as `essay/education`',
    });
  });

  it('counts formats, which have no questions', async () => {
    const { bankDir } = await aTemporaryBank(['formats/sound.md', 'essay/education/sound.md']);
    expect((await runTool(bankDir, ['check', 'formats'])).out).toContain('\n1 readable format: ');
    expect((await runTool(bankDir, ['check'])).out).toContain(
      '\n1 readable question in 1 file and 1 readable format: ',
    );
  });

  it('ends with 1 for an unknown word, until the list of the bank has it', async () => {
    const odd = aSetFile(aQuestionSource({ stem: 'Which body recieves treaties from Qwertia?' }));
    const { bankDir, write } = await aTemporaryBank([], [odd, aFormatFile]);
    const { code, out } = await runTool(bankDir, ['check']);
    expect(code).toBe(1);
    expect(out).toContain(
      'a-set.md:11: “recieves” is an unknown word: correct it (perhaps receives or relieves), or add it to question-bank/.words.txt',
    );
    expect(out).toMatch(/1 figure out of bounds/u);
    await write('.words.txt', 'Qwertia\nrecieves\n');
    expect((await runTool(bankDir, ['check'])).code).toBe(0);
  });

  it('lists the questions that are guessed most easily where it is asked to', async () => {
    const { bankDir } = await aTemporaryBank([], [leaky]);
    const listed = / \d+% {2}gov-aaaaaaaaa:/u;
    expect((await runTool(bankDir, ['check'])).out).not.toMatch(listed);
    expect((await runTool(bankDir, ['check', '--guesser'])).out).toMatch(listed);
  });

  it('uses no color where the terminal shows none', async () => {
    const { bankDir } = await aTemporaryBank([], [leaky]);
    expect((await runTool(bankDir, ['check'])).out).not.toContain('\u001B[');
    expect((await runTool(bankDir, ['check'], { color: true })).out).toContain('\u001B[');
  });
});
