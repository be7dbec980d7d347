import { expect, test } from 'vitest';
import { askToPersist, readStorageStatus } from '../../src/storage/storage-status.ts';

const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));

test('tells how safely and how much is stored', async () => {
  const storage = {
    persisted: async () => true,
    estimate: async () => ({ usage: 120_000, quota: 9_000_000 }),
  };
  expect(await readStorageStatus(storage)).toEqual({
    persisted: true,
    usageBytes: 120_000,
  });
});

test.each([
  ['does not offer it', undefined],
  ['offers nothing of it', {}],
  ['refuses to tell', { persisted: refuse, estimate: refuse, persist: refuse }],
])('a browser that %s leaves it unknown, and promises nothing', async (_, storage) => {
  expect(await readStorageStatus(storage)).toEqual({
    persisted: null,
    usageBytes: null,
  });
  expect(await askToPersist(storage)).toBe(false);
});

test.each([true, false])('passes on what the browser answers: %s', async (answer) => {
  expect(await askToPersist({ persist: async () => answer })).toBe(answer);
});
