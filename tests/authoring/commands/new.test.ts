import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBank } from '../../../src/authoring/compile/read-bank.ts';
import { readBankFiles } from '../../../src/authoring/read-bank-files.ts';
import { runTool } from '../../support/run-tool.ts';
import { aTemporaryBank } from '../../support/temporary-bank.ts';

const kinds = [
  ['job-knowledge', 'economics'],
  ['english-expression', 'passage-editing'],
  ['english-expression', 'sentence-correction'],
  ['english-expression', 'paragraph-order'],
  ['biographic', 'composure'],
  ['essay', 'education'],
] as const;

describe('new', () => {
  it.each(kinds)(
    'writes a file for %s/%s that check reports as not filled in, and nothing else',
    async (section, topic) => {
      const { bankDir } = await aTemporaryBank();
      const { code, out } = await runTool(bankDir, ['new', section, topic]);
      expect({ code, out }).toEqual({ code: 0, out: `question-bank/${section}/${topic}/new-1.md` });
      const problems = readBank(await readBankFiles(bankDir)).faults.map(({ problem }) => problem);
      expect(problems.length).toBeGreaterThan(3);
      expect(
        problems.filter(
          (problem) => !/is not filled in$|is still the id from the template$/u.test(problem),
        ),
      ).toEqual([]);
    },
  );

  it.each(kinds)(
    'writes a file for %s/%s that is sound once it is filled in',
    async (section, topic) => {
      const { bankDir, write } = await aTemporaryBank();
      await runTool(bankDir, ['new', section, topic]);
      const path = `${section}/${topic}/new-1.md`;
      const written = await readFile(join(bankDir, path), 'utf8');
      let word = 0;
      const filled = written
        .replaceAll(/‹[^›]*›/gu, () => `word${(word += 1)}`)
        .replaceAll('-new-1', '-trade');
      await write(path, filled);
      expect(readBank(await readBankFiles(bankDir)).faults).toEqual([]);
    },
  );

  it('never overwrites, and never gives an id twice', async () => {
    const { bankDir, write } = await aTemporaryBank();
    await write('essay/education/new-1.md', 'mine');
    await write(
      'essay/education/other.md',
      '---\nsection: essay\ntopic: education\nasOf: 2026-11-01\n---\n\n# A\n\n## essay-education-new-2\n',
    );
    const { out } = await runTool(bankDir, ['new', 'essay', 'education']);
    expect(out).toBe('question-bank/essay/education/new-3.md');
    expect(await readFile(join(bankDir, 'essay/education/new-1.md'), 'utf8')).toBe('mine');
  });

  it.each([
    ['sentence-correction', 'skill=agreement'],
    ['paragraph-order', 'skill=sentence-order'],
  ])('begins a question of %s with %s', async (topic, skill) => {
    const { bankDir } = await aTemporaryBank();
    await runTool(bankDir, ['new', 'english-expression', topic]);
    const path = join(bankDir, `english-expression/${topic}/new-1.md`);
    expect(await readFile(path, 'utf8')).toContain(`{${skill} `);
  });

  it('dates the facts of the file today', async () => {
    const { bankDir } = await aTemporaryBank();
    await runTool(bankDir, ['new', 'essay', 'education'], { today: '2027-01-31' });
    expect(await readFile(join(bankDir, 'essay/education/new-1.md'), 'utf8')).toContain(
      'asOf: 2027-01-31',
    );
  });

  it.each([
    ['essays', 'education', 'unknown section `essays`: did you mean `essay`?'],
    ['essay', 'educaton', 'essay has no topic `educaton`: did you mean `education`?'],
  ])('ends with 2 for %s %s', async (section, topic, message) => {
    const { bankDir } = await aTemporaryBank();
    expect(await runTool(bankDir, ['new', section, topic])).toEqual({
      code: 2,
      out: '',
      err: message,
    });
  });
});
