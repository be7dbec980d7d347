import { expect, test } from 'vitest';
import { rebuiltInWords, restoredInWords } from '../../../src/ui/settings/record-words.ts';

test.each([
  [{ attempts: 1, leftOut: 0 }, 'The statistics have been rebuilt from 1 finished attempt.'],
  [
    { attempts: 12, leftOut: 2 },
    'The statistics have been rebuilt from 12 finished attempts. 2 attempts could not be read and were left out; your past attempts list them.',
  ],
])('what was counted again: %o', (rebuilt, words) => {
  expect(rebuiltInWords(rebuilt)).toBe(words);
});

const newer = ' Notes, bookmarks, and the like were taken from it where they were newer.';

test.each([
  [
    { added: 2, continued: 1, mended: 0, unreadable: 0 },
    'The backup is restored: 2 attempts were added, and 1 attempt had been continued elsewhere and now stands as it did there.',
  ],
  [
    { added: 0, continued: 0, mended: 0, unreadable: 1 },
    'The backup is restored. It added no attempts. 1 record in the file could not be read and was left out.',
  ],
  [
    { added: 0, continued: 0, mended: 2, unreadable: 0 },
    'The backup is restored: 2 attempts that could not be read were replaced by the backup’s copy.',
  ],
])('what was restored: %o', (done, words) => {
  expect(restoredInWords({ restored: true, settings: null, ...done })).toBe(words + newer);
});

test.each([
  [{ found: 'none' }, /has no settings.*those here stay as they are\.$/u],
  [{ found: 'some', damaged: [], isKept: true }, /Its settings are now in use\.$/u],
  [
    { found: 'some', damaged: ['keys', 'scale'], isKept: true },
    /cannot be read and stay as they are here: keys and assumptions for the estimated scale\.$/u,
  ],
  [{ found: 'some', damaged: [], isKept: false }, /last only until the page is closed\.$/u],
] as const)('what became of the settings: %o', (taken, words) => {
  const done = {
    restored: true,
    settings: {},
    added: 1,
    continued: 0,
    mended: 0,
    unreadable: 0,
  } as const;
  expect(restoredInWords(done, taken)).toMatch(words);
  expect(restoredInWords(done)).not.toMatch(/settings/u);
});

test('what keeps a file from being restored is said as it is', () => {
  const problem = 'This file is not a backup of this app.';
  expect(restoredInWords({ restored: false, problem })).toBe(problem);
});
