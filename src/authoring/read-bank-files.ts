import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SourceFile } from './source-file.ts';

const isContent = (path: string): boolean => {
  const names = path.split('/');
  return !names.some((name) => name.startsWith('.')) && names.at(-1) !== 'README.md';
};

const isAbsence = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * Every file of the bank in the folder `bankDir`, ordered by path, so that nothing depends on the order of the file system.
 * Hidden files and README.md are no content. Throws where the folder cannot be read.
 */
export const readBankFiles = async (bankDir: string): Promise<readonly SourceFile[]> => {
  const entries = await readdir(bankDir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(bankDir.length + 1))
    .map((path) => path.split(sep).join('/'))
    .filter(isContent)
    .toSorted();
  return Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(join(bankDir, path), 'utf8') })),
  );
};

/**
 * One file as `readBankFiles` reads it; null where it is gone, or is no content. `path` is relative to the folder, with forward
 * slashes. Throws where it cannot be read for another reason.
 */
export const readBankFile = async (bankDir: string, path: string): Promise<SourceFile | null> => {
  if (!isContent(path)) return null;
  try {
    return { path, text: await readFile(join(bankDir, path), 'utf8') };
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
};

/** The text of a file that need not exist; empty where it does not. Throws where it cannot be read for another reason. */
export const readIfThere = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isAbsence(error)) return '';
    throw error;
  }
};
