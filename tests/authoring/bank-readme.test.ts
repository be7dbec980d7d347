import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readBank } from '../../src/authoring/compile/read-bank.ts';
import { rules } from '../../src/authoring/lint/lint-bank.ts';
import { readBankFiles } from '../../src/authoring/read-bank-files.ts';
import { faultKind } from '../support/fault-kinds.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const readme = await readFile(path('../../question-bank/README.md'), 'utf8');
const files = await readBankFiles(path('../fixtures/bank'));

/** The first cells of the table below `heading`. */
const firstCells = (heading: string): readonly string[] => {
  const [, below = ''] = readme.split(`\n${heading}\n`);
  const [table = ''] = below.split('\n#');
  return [...table.matchAll(/^\| (.*?) (?<!\\)\|/gmu)]
    .map(([, cell = '']) => cell.replaceAll('\\|', '|'))
    .slice(2);
};

/** Kinds of faults which no single fixture has: those between files, and the one that means a mistake of the compiler. */
const withoutFixture = [
  'the question cannot be read, and this tool cannot say why',
  'the bank cannot fill the section … (…)',
  'the bank has no format',
  'a line of … turns … into a heading',
  'a list of examples has options',
  'the section is …, but the file is in the folder of …',
  faultKind('the id `gov-a` is used twice'),
  faultKind('the format `fsot-2014` is used twice'),
  faultKind('a second default format, in addition to formats/a.md'),
];

describe('the README of the bank', () => {
  it('says of each fault that the compiler reports how to mend it', () => {
    const kinds = new Set(
      files.flatMap((file) => readBank([file]).faults).map(({ problem }) => faultKind(problem)),
    );
    expect(
      [...kinds, ...withoutFixture].filter((kind) => !firstCells('### Faults').includes(kind)),
    ).toEqual([]);
  });

  it('explains no fault that the compiler does not report', () => {
    const kinds = new Set(
      files.flatMap((file) => readBank([file]).faults).map(({ problem }) => faultKind(problem)),
    );
    const told = firstCells('### Faults').filter((kind) => !withoutFixture.includes(kind));
    expect(told.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('explains each warning', () => {
    const bankWide = ['difficulty-spread', 'reading-load', 'word-list'];
    expect(firstCells('### Warnings').toSorted()).toEqual(
      [...rules.map(({ name }) => name), ...bankWide].map((name) => `\`${name}\``).toSorted(),
    );
  });
});
