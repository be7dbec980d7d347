import type { AuthoredSet } from '../authored.ts';
import { inReadingOrder, reportInto } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { parseFormat } from '../parse/parse-format.ts';
import type { ParsedFormat } from '../parse/parse-format.ts';
import { parseSet } from '../parse/parse-set.ts';
import type { GivenId } from '../parse/parse-set.ts';
import type { SourceFile } from '../source-file.ts';
import { checkFormats } from './check-formats.ts';
import { checkReferences } from './check-references.ts';

/** The bank as its authors wrote it. With faults, `sets` and `formats` hold what could be read all the same. */
export type BankReading = {
  readonly sets: readonly AuthoredSet[];
  readonly formats: readonly ParsedFormat[];
  /** Every id that a question has, also those of questions that could not be read. */
  readonly ids: readonly GivenId[];
  /** Every fault of every file, in reading order. */
  readonly faults: readonly Fault[];
};

/** Reads all files of the bank. Pure; the order of the files is the order of the sets. */
export const readBank = (files: readonly SourceFile[]): BankReading => {
  const faults: Fault[] = [];
  const formats: ParsedFormat[] = [];
  const parsedSets = files.flatMap((file) => {
    const report = reportInto(faults, file.path);
    if (!file.path.endsWith('.md')) {
      report(1, 'the file is no markdown', 'give it the ending `.md`, or move it out of the bank');
      return [];
    }
    if (!file.path.startsWith('formats/')) return [parseSet(file, report)];
    const format = parseFormat(file, report);
    if (format !== null) formats.push(format);
    return [];
  });
  const sets = parsedSets.flatMap(({ set }) => (set === null ? [] : [set]));
  const ids = parsedSets.flatMap((parsed) => parsed.ids);
  faults.push(...checkReferences(sets, ids), ...checkFormats(formats));
  return { sets, formats, ids, faults: inReadingOrder(faults) };
};
