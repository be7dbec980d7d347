import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { SourceFile } from '../../src/authoring/source-file.ts';

export type TemporaryBank = {
  /** Its folder is named `question-bank`. */
  readonly bankDir: string;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly removeIfThere: (path: string) => Promise<void>;
};

const fixtures = fileURLToPath(new URL('../fixtures/bank', import.meta.url));

/** A bank in a folder of its own, which goes away with the test. `sound` are paths of fixtures to begin with. */
export const aTemporaryBank = async (
  sound: readonly string[] = [],
  files: readonly SourceFile[] = [],
): Promise<TemporaryBank> => {
  const root = await mkdtemp(join(tmpdir(), 'bank-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const bankDir = join(root, 'question-bank');
  await mkdir(bankDir);
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(bankDir, path)), { recursive: true });
    await writeFile(join(bankDir, path), text);
  };
  for (const path of sound) {
    await mkdir(dirname(join(bankDir, path)), { recursive: true });
    await cp(join(fixtures, path), join(bankDir, path));
  }
  for (const { path, text } of files) await write(path, text);
  return {
    bankDir,
    write,
    remove: (path) => rm(join(bankDir, path)),
    removeIfThere: (path) => rm(join(bankDir, path), { force: true }),
  };
};
