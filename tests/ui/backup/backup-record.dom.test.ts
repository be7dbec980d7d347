import { afterEach, expect, test, vi } from 'vitest';
import { backupRecord, changeBackupRecord } from '../../../src/ui/backup/backup-record.ts';

afterEach(() => {
  vi.restoreAllMocks();
  changeBackupRecord({ savedAt: null, putOffAt: null });
  localStorage.clear();
});

const nothing = { savedAt: null, putOffAt: null };

test('a browser that was never asked knows of nothing', () => {
  expect(backupRecord()).toEqual(nothing);
});

test('what is noted is kept, beside what was noted before', () => {
  changeBackupRecord({ putOffAt: 5 });
  changeBackupRecord({ savedAt: 7 });
  expect(backupRecord()).toEqual({ savedAt: 7, putOffAt: 5 });
  expect(JSON.parse(localStorage.getItem('fsot-backup') ?? '')).toEqual({
    savedAt: 7,
    putOffAt: 5,
  });
});

test.each(['{', '"yes"', '{"savedAt":"yesterday","putOffAt":null}', '[1,2]'])(
  'what is damaged counts as never: %s',
  (stored) => {
    localStorage.setItem('fsot-backup', stored);
    expect(backupRecord()).toEqual(nothing);
  },
);

test('where the browser keeps nothing, it holds until the page is closed', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  changeBackupRecord({ savedAt: 7 });
  expect(backupRecord()).toEqual({ savedAt: 7, putOffAt: null });
});
