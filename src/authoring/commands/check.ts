import { basename, join } from 'node:path';
import { sectionKinds } from '../../bank/taxonomy.ts';
import type { AuthoredSet } from '../authored.ts';
import { compileSections } from '../compile/compile-sections.ts';
import { findShortfalls } from '../compile/find-shortfalls.ts';
import { readBank } from '../compile/read-bank.ts';
import { faultText } from '../fault.ts';
import { isOutOfBounds, measureSection } from '../lint/figures.ts';
import { readingLoads, readingWarnings } from '../lint/reading-load.ts';
import { lintBank } from '../lint/lint-bank.ts';
import { loadAmericanDictionary } from '../lint/spelling/american-dictionary.ts';
import { checkSpelling } from '../lint/spelling/check-spelling.ts';
import { wordListFile } from '../lint/spelling/word-list.ts';
import type { ParsedFormat } from '../parse/parse-format.ts';
import { readBankFiles, readIfThere } from '../read-bank-files.ts';
import { readAskedFiles } from './asked-files.ts';
import type { CommandContext } from './command-context.ts';
import { counted, printFigures, printUnknownWords, printWarnings } from './print-findings.ts';

/** What was looked at: questions and their files, formats, or both where there are both. */
const countedContent = (sets: readonly AuthoredSet[], formats: readonly ParsedFormat[]): string => {
  const items = sets.reduce((sum, set) => sum + set.items.length, 0);
  const questions = `${counted(items, 'readable question')} in ${counted(sets.length, 'file')}`;
  const versions = counted(formats.length, 'readable format');
  if (formats.length === 0) return questions;
  return sets.length === 0 ? versions : `${questions} and ${versions}`;
};

/**
 * Prints every fault, every warning and every figure of the bank, or of the files below `paths`.
 * Exit code 1 where there is a fault or a figure is out of bounds, 2 where no file lies at one of them; warnings hold nobody up.
 */
export const check = async (
  paths: readonly string[],
  { bankDir, terminal, today }: CommandContext,
  { listsGuessable }: { readonly listsGuessable: boolean },
): Promise<number> => {
  const folder = basename(bankDir);
  const files = await readBankFiles(bankDir);
  const { prefixes, problems } = readAskedFiles(
    paths,
    files.map(({ path }) => path),
    bankDir,
  );
  for (const problem of problems) terminal.err(problem);
  if (problems.length > 0) return 2;
  const isAsked = (file: string): boolean =>
    prefixes.length === 0 || prefixes.some((prefix) => file.startsWith(prefix));
  const reading = readBank(files);
  // A question with a fault is missing from what could be read, and would be reported once more as missing from a format.
  const allFaults =
    reading.faults.length > 0
      ? reading.faults
      : findShortfalls(reading.formats, compileSections(reading.sets));
  const faults = allFaults.filter(({ file }) => isAsked(file));
  const sets = reading.sets.filter(({ file }) => isAsked(file));
  const formats = reading.formats.filter(({ file }) => isAsked(file));
  for (const fault of faults) terminal.out(faultText(folder, fault));

  const spelling = checkSpelling(
    {
      sets,
      formats,
      files,
    },
    await loadAmericanDictionary(),
    await readIfThere(join(bankDir, wordListFile)),
    faults.length === 0 && files.every(({ path }) => isAsked(path)),
  );
  const loads = readingLoads(sets, reading.formats);
  const warnings = [...lintBank(sets, today), ...readingWarnings(loads), ...spelling.warnings];
  if (faults.length > 0 && warnings.length > 0) terminal.out('');
  printWarnings(warnings, folder, terminal);

  const measured = sectionKinds
    .filter((section) => sets.some((set) => set.section === section))
    .map((section) => measureSection(section, sets));
  printFigures(measured, loads, { folder, terminal, listsGuessable });

  printUnknownWords(spelling.unknown, folder, terminal);

  const outOfBounds =
    measured.flatMap(({ figures }) => figures).filter(isOutOfBounds).length +
    Math.sign(spelling.unknown.length);
  terminal.out(
    `\n${countedContent(sets, formats)}: ` +
      `${counted(faults.length, 'fault')}, ${counted(outOfBounds, 'figure')} out of bounds, ${counted(warnings.length, 'warning')}.`,
  );
  return faults.length + outOfBounds === 0 ? 0 : 1;
};
