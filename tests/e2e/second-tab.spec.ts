import { question, startSection, beginMockExam } from './support/exam-room.ts';
import { expect, test } from './support/test.ts';

test('a second tab says where the exam runs, and can take it over', async ({ context }) => {
  const first = await context.newPage();
  await first.goto('');
  await beginMockExam(first);
  await startSection(first);
  await first.getByRole('radio').nth(1).check();
  const chosen = await first.getByRole('radio').nth(1).getAttribute('value');

  const second = await context.newPage();
  await second.goto(first.url());
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(
    'The exam is open in another tab',
  );
  await expect(second.getByRole('main')).toContainText('Job Knowledge, question 1 of 60');

  await second.getByRole('button', { name: 'Take over here' }).click();
  await expect(question(second, 1, 60)).toBeVisible();
  await expect(second.getByRole('radio', { checked: true })).toHaveAttribute('value', chosen ?? '');
  await expect(first.getByRole('heading', { level: 1 })).toHaveText(
    'The exam has moved to another tab',
  );

  // And back again: nothing that was answered meanwhile is lost.
  await second.getByRole('button', { name: 'Next' }).click();
  await first.getByRole('button', { name: 'Take over here' }).click();
  await expect(question(first, 2, 60)).toBeVisible();
});

test('an exam that another tab deletes says that nothing more of it is saved', async ({
  page,
  context,
}) => {
  await page.goto('');
  await beginMockExam(page);
  await startSection(page);
  const other = await context.newPage();
  await other.goto('#/history');
  await other.getByRole('button', { name: /^Delete…/u }).click();
  await other
    .getByRole('dialog')
    .getByRole('button', { name: /^Delete/u })
    .click();
  await expect(other.getByRole('button', { name: /^Delete…/u })).toHaveCount(0);
  await page.getByRole('radio').nth(1).check();
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('no longer stored on this device');
  await expect(notice).not.toContainText('keeps trying');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
});
