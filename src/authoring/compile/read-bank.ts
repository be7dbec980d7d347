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

/** What one file says by itself, before the files are held against each other. */
export type ParsedFile = {
  readonly file: SourceFile;
  readonly faults: readonly Fault[];
  readonly set: AuthoredSet | null;
  readonly ids: readonly GivenId[];
  readonly format: ParsedFormat | null;
};

const isFormat = ({ path }: SourceFile): boolean => path.startsWith('formats/');

/** Reads one file of the bank. Pure. */
export const parseFile = (file: SourceFile): ParsedFile => {
  const faults: Fault[] = [];
  const report = reportInto(faults, file.path);
  const nothing = { file, faults, set: null, ids: [], format: null };
  if (!file.path.endsWith('.md')) {
    report(1, 'the file is not markdown', 'give it the ending `.md`, or move it out of the bank');
    return nothing;
  }
  return isFormat(file)
    ? { ...nothing, format: parseFormat(file, report) }
    : { ...nothing, ...parseSet(file, report) };
};

/** Holds the files of the bank against each other. Pure; the order of the files is the order of the sets. */
export const joinFiles = (parsed: readonly ParsedFile[]): BankReading => {
  const sets = parsed.flatMap(({ set }) => (set === null ? [] : [set]));
  const formats = parsed.flatMap(({ format }) => (format === null ? [] : [format]));
  const formatFiles = parsed.filter(({ file }) => isFormat(file));
  const ids = parsed.flatMap((file) => file.ids);
  const faults = [
    ...parsed.flatMap((file) => file.faults),
    ...checkReferences(sets, ids),
    ...checkFormats(formats, formats.length === formatFiles.length),
  ];
  return { sets, formats, ids, faults: inReadingOrder(faults) };
};

/** Reads all files of the bank. Pure. */
export const readBank = (files: readonly SourceFile[]): BankReading =>
  joinFiles(files.map(parseFile));
