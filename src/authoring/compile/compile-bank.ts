import type { BankCatalog } from '../../bank/catalog.ts';
import type { SectionBank } from '../../bank/item.ts';
import type { OfferedFormat } from '../../exam/exam-format.ts';
import { ok, refuse } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Fault } from '../fault.ts';
import type { SourceFile } from '../source-file.ts';
import { buildBankCatalog } from './bank-catalog.ts';
import { compileSections, compileSet } from './compile-sections.ts';
import type { CompileSet } from './compile-sections.ts';
import { findShortfalls } from './find-shortfalls.ts';
import { joinFiles, readBank } from './read-bank.ts';
import type { BankReading, ParsedFile } from './read-bank.ts';

/** All that the app is built with: the sections in the order of `sectionKinds`, the formats with the default first. */
export type CompiledBank = {
  readonly sections: readonly SectionBank[];
  readonly formats: readonly OfferedFormat[];
  readonly catalog: BankCatalog;
};

const assembleBank = (
  { sets, formats }: BankReading,
  compile: CompileSet = compileSet,
): CompiledBank => {
  const sections = compileSections(sets, compile);
  return {
    sections,
    formats: formats
      .map(({ offered }) => offered)
      .toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault)),
    catalog: buildBankCatalog(sections),
  };
};

/**
 * Compiles what could be read, for an author in the middle of a change: questions with a fault are left out, and nobody asks
 * whether the formats can be filled. `compile` may remember what it compiled before.
 */
export const compileReadable = (
  parsed: readonly ParsedFile[],
  compile: CompileSet,
): { readonly bank: CompiledBank; readonly reading: BankReading } => {
  const reading = joinFiles(parsed);
  return { bank: assembleBank(reading, compile), reading };
};

/** Compiles the files of the bank, or refuses with every fault of every file. Pure. */
export const compileBank = (
  files: readonly SourceFile[],
): Result<CompiledBank, readonly Fault[]> => {
  const reading = readBank(files);
  if (reading.faults.length > 0) return refuse(reading.faults);
  const bank = assembleBank(reading);
  const shortfalls = findShortfalls(reading.formats, bank.sections);
  return shortfalls.length > 0 ? refuse(shortfalls) : ok(bank);
};
