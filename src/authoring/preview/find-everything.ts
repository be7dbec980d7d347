import { sectionKinds } from '../../bank/taxonomy.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import type { AuthoredSet } from '../authored.ts';
import { findShortfalls } from '../compile/find-shortfalls.ts';
import type { Fault } from '../fault.ts';
import type { Dictionary } from '../lint/spelling/american-dictionary.ts';
import type { SourceFile } from '../source-file.ts';
import type { LiveBank } from '../vite/live-bank.ts';
import { pairFindings, ruleFindings, wordFindings } from './find-in-sets.ts';
import type { Finding } from './finding.ts';

/** The findings of each file, in reading order. */
export type FindingsByFile = ReadonlyMap<string, readonly Finding[]>;

export type FindEverything = (live: LiveBank, today: string, listText: string) => FindingsByFile;

const asFinding = (fault: Fault): Finding => ({ kind: 'fault', name: 'fault', ...fault });

/** Calls `find` again only where what it is given has changed; `key` holds what else its answer rests on. */
const rememberBySet = (find: (set: AuthoredSet) => readonly Finding[]) => {
  const known = new WeakMap<
    AuthoredSet,
    { readonly key: string; readonly found: readonly Finding[] }
  >();
  return (set: AuthoredSet, key: string): readonly Finding[] => {
    const earlier = known.get(set);
    if (earlier?.key === key) return earlier.found;
    const found = find(set);
    known.set(set, { key, found });
    return found;
  };
};

const sameMembers = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((member, index) => member === b[index]);

/**
 * Finds all that `check` would say about questions, file by file. What rests on one file is found again when that file has
 * changed; what rests on a section, when a file of the section has.
 */
export const createFindings = (dictionary: Dictionary): FindEverything => {
  let sources: ReadonlyMap<string, SourceFile> = new Map();
  let day = '';
  let words = '';
  const byRules = rememberBySet((set) => ruleFindings(set, day));
  const byWords = rememberBySet((set) =>
    wordFindings(set, sources.get(set.file) ?? { path: set.file, text: '' }, dictionary, words),
  );
  const pairs = new Map<SectionKind, { sets: readonly AuthoredSet[]; found: readonly Finding[] }>();
  const inSection = (section: SectionKind, sets: readonly AuthoredSet[]): readonly Finding[] => {
    const earlier = pairs.get(section);
    if (earlier !== undefined && sameMembers(earlier.sets, sets)) return earlier.found;
    const found = pairFindings(sets);
    pairs.set(section, { sets, found });
    return found;
  };

  return ({ reading, faults, bank, files }, today, listText) => {
    sources = new Map(files.map((file) => [file.path, file]));
    day = today;
    words = listText;
    const { sets, formats } = reading;
    const all = [
      ...(faults.length > 0 ? faults : findShortfalls(formats, bank.sections)).map(asFinding),
      ...sets.flatMap((set) => [...byWords(set, listText), ...byRules(set, today)]),
      ...sectionKinds.flatMap((section) =>
        inSection(
          section,
          sets.filter((set) => set.section === section),
        ),
      ),
    ];
    const byFile = new Map<string, Finding[]>();
    for (const finding of all) {
      const own = byFile.get(finding.file);
      if (own === undefined) byFile.set(finding.file, [finding]);
      else own.push(finding);
    }
    for (const own of byFile.values()) own.sort((a, b) => a.line - b.line);
    return byFile;
  };
};
