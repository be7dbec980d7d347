import { expect, test } from 'vitest';
import { backupNeed } from '../../../src/ui/backup/backup-need.ts';
import type { BackupRecord } from '../../../src/ui/backup/backup-record.ts';
import { examStart, minutes } from '../../support/attempt-builders.ts';

const day = minutes(24 * 60);
const now = examStart;
const never: BackupRecord = { savedAt: null, putOffAt: null };
const ended = (kind: 'mock' | 'drill', daysAgo: number) => ({ kind, endedAt: now - daysAgo * day });

test('where nothing is finished, there is nothing to remind of', () => {
  expect(backupNeed([], never, now)).toBeNull();
});

test('one mock exam is worth a backup, two drills of this week are not, three are', () => {
  expect(backupNeed([ended('mock', 0)], never, now)).toEqual({ attempts: 1, lastSavedAt: null });
  const two = [ended('drill', 1), ended('drill', 0)];
  expect(backupNeed(two, never, now)).toBeNull();
  expect(backupNeed([ended('drill', 2), ...two], never, now)?.attempts).toBe(3);
});

test('anything that has been in no backup for a week is worth one', () => {
  const almost = { kind: 'drill', endedAt: now - 7 * day + 1 } as const;
  expect(backupNeed([almost], never, now)).toBeNull();
  expect(backupNeed([ended('drill', 7)], never, now)?.attempts).toBe(1);
});

test('what ended before the last backup, or at its very moment, is in it', () => {
  const savedAt = now - 3 * day;
  const before = [ended('mock', 9), ended('mock', 3)];
  expect(backupNeed(before, { ...never, savedAt }, now)).toBeNull();
  expect(backupNeed([...before, ended('mock', 2)], { ...never, savedAt }, now)).toEqual({
    attempts: 1,
    lastSavedAt: savedAt,
  });
});

test('once it is put off, nothing is said for a week', () => {
  const mock = [ended('mock', 30)];
  const putOff = (putOffAt: number) => backupNeed(mock, { ...never, putOffAt }, now);
  expect(putOff(now)).toBeNull();
  expect(putOff(now - 7 * day + 1)).toBeNull();
  expect(putOff(now - 7 * day)).not.toBeNull();
});

test('a clock that was ahead when it was saved or put off does not silence it for as long', () => {
  const later = now + day;
  expect(backupNeed([ended('mock', 1)], { savedAt: later, putOffAt: later }, now)).toEqual({
    attempts: 1,
    lastSavedAt: null,
  });
});
