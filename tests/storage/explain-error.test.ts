import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { SecondWriterError } from '../../src/storage/storage-error.ts';
import { explained, explainError } from '../../src/storage/explain-error.ts';
import { problemSentences, StorageError } from '../../src/storage/storage-error.ts';

const domError = (name: string): DOMException => new DOMException('browser’s words', name);

test.each([
  ['a full disk', domError('QuotaExceededError'), 'full'],
  [
    'a full disk inside an aborted transaction',
    new Dexie.AbortError(domError('QuotaExceededError')),
    'full',
  ],
  [
    'a full disk inside a bulk write',
    Object.assign(new Error('bulk'), { failures: [domError('QuotaExceededError')] }),
    'full',
  ],
  ['a refusal', domError('SecurityError'), 'refused'],
  ['a newer database', new Dexie.OpenFailedError(domError('VersionError')), 'newer'],
  ['a browser without IndexedDB', new Dexie.MissingAPIError(), 'missing'],
  ['an error of the browser', domError('UnknownError'), 'failed'],
  ['something that is no error', 'oops', 'failed'],
] as const)('tells %s', (_, error, problem) => {
  const explanation = explainError(error);
  expect(explanation).toMatchObject({ problem, cause: error });
  expect(explanation.message.startsWith(problemSentences[problem])).toBe(true);
});

test('adds the browser’s name for an error that it does not know', () => {
  expect(explainError(domError('UnknownError')).message).toContain('(UnknownError)');
});

test('comes to an end with errors that are each other’s cause', () => {
  const one = new Error('one');
  const other = new Error('other', { cause: one });
  one.cause = other;
  expect(explainError(one).problem).toBe('failed');
});

test('passes on what is explained already', async () => {
  for (const error of [new SecondWriterError(), new StorageError('full')]) {
    await expect(explained(() => Promise.reject(error))).rejects.toBe(error);
  }
});
