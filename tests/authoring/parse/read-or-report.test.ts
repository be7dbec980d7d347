import { describe, expect, it } from 'vitest';
import { readOrReport } from '../../../src/authoring/parse/read-or-report.ts';
import type { Report } from '../../../src/authoring/fault.ts';

const read = (reader: (report: Report) => string | null) => {
  const told: string[] = [];
  const value = readOrReport(reader, 9, (line, problem) => told.push(`${line}: ${problem}`));
  return { value, told };
};

describe('readOrReport', () => {
  it('gives what was read, and passes its faults on', () => {
    expect(
      read((report) => {
        report(11, 'a slip', 'mend it');
        return 'question';
      }),
    ).toEqual({ value: 'question', told: ['11: a slip'] });
  });

  it('adds nothing where a question cannot be read and its fault was found', () => {
    expect(
      read((report) => {
        report(11, 'a slip', 'mend it');
        return null;
      }),
    ).toEqual({ value: null, told: ['11: a slip'] });
  });

  it('reports a question that cannot be read though no fault was found', () => {
    expect(read(() => null)).toEqual({
      value: null,
      told: ['9: the question cannot be read, and this tool cannot say why'],
    });
  });
});
