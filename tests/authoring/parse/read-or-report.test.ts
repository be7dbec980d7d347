import { describe, expect, it } from 'vitest';
import { readOrReport } from '../../../src/authoring/parse/read-or-report.ts';
import type { Report } from '../../../src/authoring/fault.ts';
import type { ParsedQuestion } from '../../../src/authoring/parse/question-context.ts';

const usable: ParsedQuestion = { item: null, isUsable: true };
const unusable: ParsedQuestion = { item: null, isUsable: false };

const read = (reader: (report: Report) => ParsedQuestion) => {
  const told: string[] = [];
  const value = readOrReport(reader, 9, (line, problem) => told.push(`${line}: ${problem}`));
  return { value, told };
};

describe('readOrReport', () => {
  it('gives what was read, and passes its faults on', () => {
    expect(
      read((report) => {
        report(11, 'a slip', 'mend it');
        return usable;
      }),
    ).toEqual({ value: usable, told: ['11: a slip'] });
  });

  it('adds nothing where a question cannot be read and its fault was found', () => {
    expect(
      read((report) => {
        report(11, 'a slip', 'mend it');
        return unusable;
      }),
    ).toEqual({ value: unusable, told: ['11: a slip'] });
  });

  it('reports a question that cannot be read though no fault was found', () => {
    expect(read(() => unusable)).toEqual({
      value: unusable,
      told: ['9: the question cannot be read, and this tool cannot say why'],
    });
  });
});
