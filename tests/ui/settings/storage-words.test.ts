import { expect, test } from 'vitest';
import { storageInWords } from '../../../src/ui/settings/storage-words.ts';

test.each([
  [{ persisted: true, usageBytes: 12_345_678 }, /^About 12.3 MB is stored.* promised/u],
  [{ persisted: false, usageBytes: 40_000 }, /^Less than 0.1 MB is stored.* may clear it/u],
  [{ persisted: null, usageBytes: null }, /does not say how much.* does not say whether/u],
] as const)('%o is said in sentences', (status, words) => {
  expect(storageInWords(status)).toMatch(words);
});
