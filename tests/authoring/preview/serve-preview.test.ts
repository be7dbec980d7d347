import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aBankDevServer } from '../../support/bank-dev-server.ts';
import { aQuestionSource, aSetFile, optionLines } from '../../support/bank-sources.ts';
import { aTemporaryBank } from '../../support/temporary-bank.ts';
import type { TemporaryBank } from '../../support/temporary-bank.ts';

const sound = aSetFile(aQuestionSource());
const withoutKey = sound.text.replace('[x]', '[ ]');

/** Reads pages of `/dev/bank` as a browser would; without its scripts. */
const aPreview = async (bank: TemporaryBank) => {
  const { server } = await aBankDevServer(bank);
  const http = createServer(server.middlewares).listen(0, '127.0.0.1');
  onTestFinished(() => void http.close());
  await new Promise((resolve) => http.once('listening', resolve));
  const { port } = http.address() as AddressInfo;
  return async (query = ''): Promise<string> =>
    (await fetch(`http://127.0.0.1:${port}/dev/bank${query}`)).text();
};

const partOf = (page: string, id: string): string =>
  new RegExp(`<(\\w+) id="${id}"[^]*?</\\1>`, 'u').exec(page)?.[0] ?? '';

const flat = (markup: string): string =>
  markup
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

describe('the preview of the bank', { timeout: 30_000 }, () => {
  it('lists each file with its faults and warnings', async () => {
    const aged = aSetFile(
      aQuestionSource({ id: 'gov-b', fields: 'difficulty=2 reviewBy=2026-11-02' }),
      {
        name: 'aged',
      },
    );
    const page = await aPreview(await aTemporaryBank([], [{ ...sound, text: withoutKey }, aged]));
    const list = flat(partOf(await page(), 'folder-job-knowledge-us-government'));
    expect(list).toContain('A set a-set.md 1 1 0');
    expect(list).toContain('A set aged.md 1 0 1');
  });

  it('shows the files of a topic, those with findings, or those that hold a word only', async () => {
    const other = aSetFile(aQuestionSource({ id: 'gov-b', stem: 'Which of the offices vetoes?' }), {
      name: 'other',
    });
    const page = await aPreview(
      await aTemporaryBank(['essay/education/sound.md'], [{ ...sound, text: withoutKey }, other]),
    );
    const counts = async (query: string) => flat(partOf(await page(query), 'shown-count'));
    expect(await counts('')).toBe('All files are shown.');
    expect(await counts('?below=essay')).toBe('1 of 3 files shown.');
    expect(await counts('?below=job-knowledge/us-government')).toBe('2 of 3 files shown.');
    expect(await counts('?only=findings')).toBe('1 of 3 files shown.');
    expect(await counts('?search=VETOES')).toBe('1 of 3 files shown.');
    expect(await counts('?search=nowhere')).toContain('Change or clear the filter');
  });

  it('shows a format with its numbers, notes and text, and counts it apart', async () => {
    const page = await aPreview(await aTemporaryBank(['formats/sound.md'], [sound]));
    expect(flat(partOf(await page(), 'list-head'))).toContain('1 question in 1 file and 1 format:');
    const about = flat(partOf(await page('?file=formats/sound.md'), 'about'));
    expect(about).toContain('In force: never. Last checked: 2026-11-22. Offered first.');
    expect(about).toContain('What this version was.');
    expect(about).toMatch(/Job Knowledge 2\.5 3 questions: \S.* 2, Economics 1 high Made up\./u);
    expect(about).toContain('30 1 prompt offered, 2800 characters low');
  });

  it('names no day of checking where the front matter has none', async () => {
    const text = sound.text.replace('asOf: 2026-11-01\n', '');
    const page = await aPreview(await aTemporaryBank([], [{ ...sound, text }]));
    const question = flat(partOf(await page(`?file=${sound.path}`), 'q-gov-senate-consent'));
    expect(question).toContain('Which body gives its consent to treaties?');
    expect(question).not.toMatch(/facts checked/iu);
  });

  it('shows a question with its key, its reasons and its source', async () => {
    const page = await aPreview(await aTemporaryBank([], [sound]));
    const question = partOf(await page(`?file=${sound.path}`), 'q-gov-senate-consent');
    expect(flat(question)).toMatch(
      /Which body gives its consent to treaties\? A The Senate ✓ Key Why The Senate\. B The House Why/u,
    );
    expect(question).toContain('<a href="https://www.archives.gov/founding-docs"');
  });

  it('puts what is wrong beside the question it concerns, with a link to its line', async () => {
    const second = aQuestionSource({
      id: 'gov-b',
      stem: 'Who vetoes **bills**, Xqzt <i>?',
      options: optionLines(['Nobody', 'Only some', 'The cabinet', 'The clerk'], 2),
    });
    const file = aSetFile(`${aQuestionSource()}\n${second}`);
    const bank = await aTemporaryBank([], [file]);
    const page = await (await aPreview(bank))(`?file=${file.path}`);
    expect(partOf(page, 'q-gov-senate-consent')).not.toContain('finding');
    const question = partOf(page, 'q-gov-b');
    expect(flat(question)).toContain('Fault line 26 raw HTML, &lt;i&gt;');
    expect(flat(question)).toContain('unknown word line 26 “Xqzt” is an unknown word');
    expect(flat(question)).toContain('absolute-distractors line 30 “Only” is in a distractor');
    expect(question).toContain(
      `__open-in-editor?file=${encodeURIComponent(`${bank.bankDir}/${file.path}:30`)}`,
    );
  });

  it('tells of a question that cannot be read, and of a file that is not there', async () => {
    const page = await aPreview(await aTemporaryBank([], [{ ...sound, text: withoutKey }]));
    const question = flat(partOf(await page(`?file=${sound.path}`), 'q-gov-senate-consent'));
    expect(question).toContain('no option is the key');
    expect(question).toContain('This question could not be read.');
    expect(flat(await page('?file=no/such.md'))).toContain('The bank has no file no/such.md');
  });

  it('shows the figures that the bank is held to', async () => {
    const page = await aPreview(await aTemporaryBank([], [sound]));
    expect(flat(await page('?view=figures'))).toContain('pairs of nearly identical stems 0 0 ok');
  });
});
