import type { Page } from '@playwright/test';
import { beginMockExam, endSection, startSection, untilStored } from './support/exam-room.ts';
import { expect, test } from './support/test.ts';

/** Changes every row of a table, past the app. */
const changeRows = (page: Page, table: string, change: Record<string, unknown>): Promise<void> =>
  page.evaluate(
    ([name, changed]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('fsot-practice');
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          const reading = transaction.objectStore(name).openCursor();
          reading.addEventListener('success', () => {
            const row: unknown = reading.result?.value;
            if (typeof row !== 'object' || row === null) return;
            reading.result?.update({ ...row, ...changed });
            reading.result?.continue();
          });
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    [table, change] as const,
  );

test('where storage is refused, the app says so and goes on in memory', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto('');
  await expect(page.getByRole('alert')).toContainText('Nothing can be saved on this device');
  await page.getByRole('button', { name: 'Continue without saving' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Not saved' })).toBeVisible();
  await beginMockExam(page);
  await startSection(page);
  await page.getByRole('radio').first().check();
  await endSection(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Biographic');
  await expect(page.getByText('Not saved:')).toBeVisible();
});

test('where storage is refused, the address of an exam leads to a page that says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto('#/exam/some-exam');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The exam cannot be opened yet');
  await expect(page.getByRole('alert')).toContainText('Nothing can be saved on this device');
  await expect(page.getByRole('main')).toBeVisible();
});

declare global {
  // eslint-disable-next-line no-var
  var isDiskFull: boolean | undefined;
}

/** To be run on each thread that writes: its store is full while the disk is. */
const fillWithDisk = (): void => {
  const { add, put } = IDBObjectStore.prototype;
  const refuse = (): never => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };
  IDBObjectStore.prototype.add = function (...args) {
    return globalThis.isDiskFull ? refuse() : add.apply(this, args);
  };
  IDBObjectStore.prototype.put = function (...args) {
    return globalThis.isDiskFull ? refuse() : put.apply(this, args);
  };
};

/** On the page and in the worker, which may not have come as far as its own script yet. */
const fillDisk = async (page: Page, isFull: boolean): Promise<void> => {
  const fill = (wanted: boolean): void => {
    globalThis.isDiskFull = wanted;
  };
  await expect.poll(() => page.workers()).toHaveLength(1);
  for (const worker of page.workers()) await worker.evaluate(fill, isFull);
  await page.evaluate(fill, isFull);
};

/** In the first section of a mock exam, on a disk that can be filled. */
const beginWithDisk = async (page: Page): Promise<void> => {
  await page.addInitScript(fillWithDisk);
  await page.route('**/log-worker*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `(${fillWithDisk})();${await response.text()}` });
  });
  await page.goto('');
  await beginMockExam(page);
  await startSection(page);
};

/** Answers the first question while nothing can be stored, which is told. */
const answerOnFullDisk = async (page: Page): Promise<void> => {
  await beginWithDisk(page);
  await fillDisk(page, true);
  await page.getByRole('radio').nth(1).check();
  await expect(page.getByRole('alert')).toContainText('is full, so nothing can be saved right now');
};

const expectSavedOnceThereIsRoom = async (page: Page): Promise<void> => {
  await fillDisk(page, false);
  await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 15_000 });
  await page.unroute('**/log-worker*');
  await page.reload();
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
};

test('a full disk is told at once, and saving goes on by itself once there is room', async ({
  page,
}) => {
  await answerOnFullDisk(page);
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await expectSavedOnceThereIsRoom(page);
});

test('an exam left while the disk is full is found as it was left, and goes on saving', async ({
  page,
}) => {
  await answerOnFullDisk(page);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Job Knowledge');
  await page.goForward();
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await expect(page.getByRole('alert')).toContainText('is full, so nothing can be saved right now');
  await expectSavedOnceThereIsRoom(page);
});

test('answers are stored beside the page, and the page itself asks for none of it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    globalThis.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        this.addEventListener('message', ({ data }) => {
          if (data === 'ready') document.documentElement.dataset['worker'] = 'ready';
        });
      }
    };
  });
  await page.goto('');
  await beginMockExam(page);
  await startSection(page);
  await expect(page.locator('html')).toHaveAttribute('data-worker', 'ready');
  await page.evaluate(() => {
    const { transaction } = IDBDatabase.prototype;
    const asked: string[] = [];
    IDBDatabase.prototype.transaction = function (stores, ...options) {
      const names = typeof stores === 'string' ? [stores] : [...stores];
      if (names.includes('events')) asked.push(names.join(', '));
      return transaction.call(this, stores, ...options);
    };
    Object.assign(globalThis, { askedByPage: asked });
  });
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('radio').nth(2).check();
  await expect(page.getByRole('radio').nth(2)).toBeChecked();
  // A moment for the page to ask by itself, which it does not.
  await page.waitForLoadState('networkidle');
  expect(
    await page.evaluate(() => (globalThis as unknown as { askedByPage: string[] }).askedByPage),
  ).toEqual([]);
  await untilStored(page);
  await page.reload();
  await expect(page.getByRole('group', { name: /^Question 2 of/ })).toBeVisible();
  await expect(page.getByRole('radio').nth(2)).toBeChecked();
});

test('a stored exam from a newer version is shown as such and left alone', async ({ page }) => {
  await page.goto('');
  await beginMockExam(page);
  const address = page.url();
  await page.goto('#/settings');
  await changeRows(page, 'attempts', { v: 99 });
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This exam cannot be opened');
  await expect(page.getByRole('main')).toContainText(/newer version/);
  await page.goto('#/history');
  await expect(page.getByRole('main')).toContainText(/newer version/);
});

test('an exam is looked at whole soon after its first question, and left alone where it is damaged', async ({
  page,
}) => {
  await page.goto('');
  await beginMockExam(page);
  await startSection(page);
  const address = page.url();
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const opening = indexedDB.open('fsot-practice');
            opening.addEventListener('success', () => {
              const counting = opening.result.transaction('forms').objectStore('forms').count();
              counting.addEventListener('success', () => {
                opening.result.close();
                resolve(counting.result);
              });
            });
          }),
      ),
    )
    .toBe(4);
  await page.goto('#/settings');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await changeRows(page, 'forms', { note: 'of nobody' });
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This exam cannot be opened');
  await expect(page.getByRole('main')).toContainText(/damaged/);
});
