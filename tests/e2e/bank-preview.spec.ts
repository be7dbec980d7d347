import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as base } from '@playwright/test';
import { createServer } from 'vite';
import { bankPlugin } from '../../src/authoring/vite-plugin.ts';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const file = 'job-knowledge/communication/foreign-publics.md';

type Author = {
  readonly address: string;
  /** Saves the file with `old` replaced. */
  readonly save: (old: string, fresh: string) => Promise<void>;
};

/** A development server of a copy of the bank, which may be written to. */
const test = base.extend<{ author: Author }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures that it is to hand in
  author: async ({}, use) => {
    const root = await mkdtemp(join(tmpdir(), 'bank-preview-'));
    const bankDir = join(root, 'question-bank');
    await cp(path('../../question-bank'), bankDir, { recursive: true });
    const server = await createServer({
      configFile: false,
      root: path('../../src'),
      cacheDir: join(root, 'cache'),
      logLevel: 'error',
      plugins: [bankPlugin({ bankDir })],
      server: { host: '127.0.0.1', port: 0 },
      optimizeDeps: { noDiscovery: true },
    });
    await server.listen();
    const [address = ''] = server.resolvedUrls?.local ?? [];
    await use({
      address: `${address}dev/bank`,
      save: async (old, fresh) => {
        const text = await readFile(join(bankDir, file), 'utf8');
        expect(text).toContain(old);
        await writeFile(join(bankDir, file), text.replace(old, fresh));
      },
    });
    await server.close();
    await rm(root, { recursive: true, force: true });
  },
});

test('the preview follows an author who breaks a question and mends it', async ({
  page,
  author,
}) => {
  test.setTimeout(120_000);
  await page.goto(author.address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Question bank');
  await page.getByRole('searchbox', { name: 'Containing' }).fill('elaboration likelihood');
  await expect(page.getByText(/^1 of \d+ files shown\.$/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Reaching foreign publics' }).click();
  const question = page.getByRole('article').filter({ hasText: 'com-elaboration-likelihood' });
  await question.scrollIntoViewIfNeeded();
  const top = async (): Promise<number> => Math.round((await question.boundingBox())?.y ?? NaN);
  await expect(question).toContainText('✓ Key');

  // A fault further up: the question that the author looks at stays where it is, and the page is not loaded anew.
  await page.evaluate(() => document.body.setAttribute('data-witness', 'here'));
  await page.evaluate(() =>
    document.querySelector('#q-com-elaboration-likelihood')?.scrollIntoView(),
  );
  const before = await top();
  await author.save('- [x]', '- [ ]');
  await expect(page.getByRole('status')).toContainText('1 fault');
  await expect(page.getByText('no option is the key', { exact: true })).toBeAttached();
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  await expect(page.locator('body')).toHaveAttribute('data-witness', 'here');
  await expect(page.locator('vite-error-overlay')).toBeHidden();

  await author.save('Students half-listen', 'Studants half-listen');
  await expect(question).toContainText('“Studants” is an unknown word');
  await author.save('Studants half-listen', 'Students half-listen');
  await expect(question).not.toContainText('unknown word');
});

test('what only a reviewer sees can be hidden, by keyboard, and stays hidden', async ({
  page,
  author,
}) => {
  test.setTimeout(120_000);
  await page.goto(`${author.address}?file=${file}`);
  await expect(page.getByText('✓ Key').first()).toBeVisible();
  await page.getByRole('radio', { name: 'As the reviewer sees them' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'As the candidate sees them' })).toBeChecked();
  await expect(page.getByText('✓ Key').first()).toBeHidden();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'As the candidate sees them' })).toBeChecked();
  await expect(page.getByText('✓ Key').first()).toBeHidden();
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 390],
] as const) {
  test(`the preview is accessible, ${colorScheme}, ${width} pixels wide`, async ({
    page,
    author,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await author.save('- [x]', '- [ ]');
    for (const query of [
      '?only=findings',
      `?file=${file}`,
      '?file=english-expression/passage-editing/cable-river-port.md',
      '?file=essay/employment/four-day-week.md',
      '?file=biographic/composure/recovery.md',
      '?file=formats/fsot-2014-2017.md',
      '?view=figures',
    ]) {
      await page.goto(author.address + query);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page, query);
      await expectNoSidewaysScroll(page, query);
    }
  });
}
