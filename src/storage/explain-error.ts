import { problemSentences, SecondWriterError, StorageError } from './storage-error.ts';
import type { StorageProblem } from './storage-error.ts';
import { RefusedRow } from './write-guards.ts';

/** By the name of a DOMException or of the Dexie error made from it. */
const problemByName: Readonly<Record<string, StorageProblem>> = {
  MissingAPIError: 'missing',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  VersionError: 'newer',
  QuotaExceededError: 'full',
};

/**
 * An error and all that it was made from. Dexie keeps the browser's error as `inner` and those of a bulk operation as
 * `failures`; a full disk arrives as an AbortError around a QuotaExceededError.
 */
const withCauses = (error: unknown, found = new Set<unknown>()): ReadonlySet<unknown> => {
  if (typeof error !== 'object' || error === null || found.has(error)) return found;
  found.add(error);
  const { inner, cause, failures } = error as {
    inner?: unknown;
    cause?: unknown;
    failures?: unknown;
  };
  const parts: readonly unknown[] = [inner, cause, ...(Array.isArray(failures) ? failures : [])];
  for (const part of parts) withCauses(part, found);
  return found;
};

const nameOf = (error: unknown): string => (error as { name?: unknown }).name?.toString() ?? '';

/** An error of the database as one whose message is a sentence for the candidate. */
export const explainError = (error: unknown): StorageError => {
  if (error instanceof StorageError) return error;
  const names = [...withCauses(error)].map(nameOf);
  const problem = names.map((name) => problemByName[name]).find((known) => known !== undefined);
  if (problem !== undefined) return new StorageError(problem, { cause: error });
  const name = names.at(-1) ?? '';
  return new StorageError('failed', {
    cause: error,
    // The browser's own name for it is what a search or a bug report needs.
    sentence: name === '' ? problemSentences.failed : `${problemSentences.failed} (${name})`,
  });
};

/** Runs a piece of work on the database; what it rejects with can be shown. */
export const explained = async <Value>(work: () => PromiseLike<Value>): Promise<Value> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SecondWriterError) throw error;
    if (!(error instanceof RefusedRow)) throw explainError(error);
    const { explainRefusedRow } = await import('./explain-refused-row.ts');
    throw explainRefusedRow(error);
  }
};
