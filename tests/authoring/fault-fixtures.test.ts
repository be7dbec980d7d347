import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readBank } from '../../src/authoring/compile/read-bank.ts';
import { readBankFiles } from '../../src/authoring/read-bank-files.ts';

const fixture = (path: string): string =>
  fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url));

const files = await readBankFiles(fixture('bank'));

/** Each broken file, named after its defect, and all that an author is told about it: `line: what is wrong: how to mend it`. */
const expected: Readonly<Record<string, readonly string[]>> = JSON.parse(
  await readFile(fixture('bank-faults.json'), 'utf8'),
) as Record<string, string[]>;

describe('readBank', () => {
  it.each(files)('tells what is wrong in $path and how to mend it', (file) => {
    const told = readBank([file]).faults.map(
      ({ line, problem, cure }) => `${line}: ${problem}: ${cure}`,
    );
    expect(told).toEqual(expected[file.path]);
  });

  it('has a fixture for each expectation', () => {
    expect(files.map(({ path }) => path)).toEqual(Object.keys(expected));
  });

  it('reports the faults of all files at once, in reading order', () => {
    const all = readBank(files).faults.map(
      ({ file, line }) => `${file}:${String(line).padStart(4, '0')}`,
    );
    expect(new Set(all.map((place) => place.split(':')[0])).size).toBeGreaterThan(150);
    expect(all).toEqual(all.toSorted());
  });
});
