import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '../../src/authoring/source-file.ts';

/** A file of `tests/fixtures/bank`, as the bank's own files are read. */
export const fixture = async (path: string): Promise<SourceFile> => ({
  path,
  text: await readFile(fileURLToPath(new URL(`../fixtures/bank/${path}`, import.meta.url)), 'utf8'),
});
