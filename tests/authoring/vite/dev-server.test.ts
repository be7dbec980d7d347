import { readFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { aBankDevServer } from '../../support/bank-dev-server.ts';
import { aQuestionSource, aSetFile } from '../../support/bank-sources.ts';
import { aTemporaryBank } from '../../support/temporary-bank.ts';

const sound = aSetFile(aQuestionSource());
const withoutKey = sound.text.replace('[x]', '[ ]');
/** All rows of the catalog in its set. */
const catalogRows = String.raw`[[\"gov-senate-consent\",\"choice\",2,null]]`;
const otherStem = sound.text.replace('Which body gives', 'Which of the houses gives');

describe('the development server', { timeout: 20_000 }, () => {
  it('serves the bank as it is written', async () => {
    const { codeOf } = await aBankDevServer(
      await aTemporaryBank(['essay/education/sound.md'], [sound]),
    );
    expect(await codeOf('virtual:bank/section/job-knowledge')).toContain('Which body gives');
    expect(await codeOf('virtual:bank/section/job-knowledge')).not.toContain('national service');
    expect(await codeOf('virtual:bank/catalog')).toContain(catalogRows);
  });

  it('shows all faults of the bank in the overlay, and the last sound state on the page', async () => {
    const bank = await aTemporaryBank(['essay/education/two-points.md'], [sound]);
    const { sent, codeOf } = await aBankDevServer(bank);
    await codeOf('virtual:bank/catalog');
    await bank.write(sound.path, withoutKey);
    const error = await vi.waitFor(() => {
      const found = sent.find(({ type }) => type === 'error');
      if (found?.type !== 'error') throw new Error('no error was sent');
      return found;
    }, 10_000);
    expect(error.err.message).toContain('The question bank has 2 faults.');
    expect(error.err.message).toContain('question-bank/essay/education/two-points.md:13: ');
    expect(error.err.message).toContain(
      'question-bank/job-knowledge/us-government/a-set.md:13: no option is the key: ',
    );
    expect(error.err.loc).toMatchObject({
      file: `${bank.bankDir}/essay/education/two-points.md`,
      line: 13,
    });
    expect(await codeOf('virtual:bank/section/job-knowledge')).toContain('Which body gives');
  });

  it('takes the overlay away once the fault is mended, and sends the section that was changed', async () => {
    const bank = await aTemporaryBank(['essay/education/sound.md'], [sound]);
    const { sent, codeOf } = await aBankDevServer(bank);
    await codeOf('virtual:bank/section/job-knowledge');
    await bank.write(sound.path, withoutKey);
    await vi.waitFor(() => expect(sent).toHaveLength(1), 10_000);
    await bank.write(sound.path, otherStem);
    await vi.waitFor(() => expect(sent).toHaveLength(3), 10_000);
    expect(sent.slice(1)).toMatchObject([
      { type: 'custom', event: 'bank:mended' },
      {
        type: 'custom',
        event: 'bank:section',
        data: {
          section: 'job-knowledge',
          bank: {
            sets: [
              { items: [{ stem: '<p>Which of the houses gives its consent to treaties?</p>' }] },
            ],
          },
        },
      },
    ]);
    expect(await codeOf('virtual:bank/section/job-knowledge')).toContain(
      'Which of the houses gives',
    );
  });

  it('sees files come and go', async () => {
    const bank = await aTemporaryBank([], [sound]);
    const { sent, codeOf } = await aBankDevServer(bank);
    await codeOf('virtual:bank/catalog');
    const other = aSetFile(aQuestionSource({ id: 'gov-b' }), { name: 'other' });
    await bank.write(other.path, other.text);
    await vi.waitFor(
      () =>
        expect(sent).toMatchObject([
          { data: { bank: { sets: [{}, {}] } } },
          { event: 'bank:catalog', data: [['job-knowledge', [{}, {}]], {}, {}, {}] },
        ]),
      10_000,
    );
    await bank.remove(other.path);
    await vi.waitFor(
      () => expect(sent.at(-2)).toMatchObject({ data: { bank: { sets: [{}] } } }),
      10_000,
    );
    expect(await codeOf('virtual:bank/catalog')).toContain(catalogRows);
  });

  it('reloads the page where a format was changed', async () => {
    const bank = await aTemporaryBank(['formats/sound.md']);
    const { sent, codeOf } = await aBankDevServer(bank);
    const before = await codeOf('virtual:bank/formats');
    const written = await readFile(`${bank.bankDir}/formats/sound.md`, 'utf8');
    await bank.write('formats/sound.md', written.replace('A small test', 'A tiny test'));
    await vi.waitFor(() => expect(sent).toEqual([{ type: 'full-reload' }]), 10_000);
    expect(before).toContain('A small test');
    expect(await codeOf('virtual:bank/formats')).toContain('A tiny test');
  });
});
