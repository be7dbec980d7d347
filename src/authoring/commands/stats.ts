import { basename } from 'node:path';
import { sectionKinds } from '../../bank/taxonomy.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import { countDisjointForms } from '../../exam/count-disjoint-forms.ts';
import type { AuthoredItem, AuthoredSet } from '../authored.ts';
import { compileSections } from '../compile/compile-sections.ts';
import { readBank } from '../compile/read-bank.ts';
import type { BankReading } from '../compile/read-bank.ts';
import { faultText } from '../fault.ts';
import { readBankFiles } from '../read-bank-files.ts';
import type { CommandContext } from './command-context.ts';
import { tableText } from './table-text.ts';
import { styled } from './terminal.ts';

const itemsOf = (
  sets: readonly AuthoredSet[],
  section: SectionKind,
  topic?: string,
): AuthoredItem[] =>
  sets
    .filter((set) => set.section === section && (topic === undefined || set.topic === topic))
    .flatMap(({ items }) => items);

/** `1 2 3` difficulties, and the places A–D at which the key was written. */
const countCells = (items: readonly AuthoredItem[]): string[] => {
  const choices = items.filter((item) => item.kind === 'choice');
  if (choices.length === 0) return [String(items.length), '–', '–', '–', '–', '–', '–', '–'];
  return [
    String(items.length),
    ...[1, 2, 3].map((difficulty) =>
      String(choices.filter((item) => item.difficulty === difficulty).length),
    ),
    ...[0, 1, 2, 3].map((place) =>
      String(choices.filter(({ options }) => options[place]?.isKey === true).length),
    ),
  ];
};

const itemTable = (sets: readonly AuthoredSet[]): string => {
  const head = [
    'section',
    'topic',
    'items',
    'diff. 1',
    'diff. 2',
    'diff. 3',
    'key A',
    'key B',
    'key C',
    'key D',
  ];
  const rows = sectionKinds.flatMap((section) => {
    const topics = [
      ...new Set(sets.filter((set) => set.section === section).map(({ topic }) => topic)),
    ];
    return [
      ...topics.map((topic) => [section, topic, ...countCells(itemsOf(sets, section, topic))]),
      [section, 'all', ...countCells(itemsOf(sets, section))],
    ];
  });
  return tableText([head, ...rows]);
};

const capacityTable = ({ formats, sets }: BankReading): string => {
  const banks = compileSections(sets);
  const rows = formats.map(({ offered: { format } }) => {
    const counts = new Map(
      format.sections.map((section) => {
        const bank = banks.find((each) => each.section === section.section);
        return [section.section, bank === undefined ? 0 : countDisjointForms(bank, section)];
      }),
    );
    const cells = sectionKinds.map((kind) => String(counts.get(kind) ?? '–'));
    return [format.id, String(Math.min(...counts.values())), ...cells];
  });
  return tableText([['format', 'whole forms', ...sectionKinds], ...rows]);
};

/** Prints how many questions there are, and how many exams without a common question they fill. Exit code 1 with faults. */
export const stats = async ({ bankDir, terminal }: CommandContext): Promise<number> => {
  const reading = readBank(await readBankFiles(bankDir));
  for (const fault of reading.faults) terminal.err(faultText(basename(bankDir), fault));
  terminal.out(itemTable(reading.sets));
  terminal.out(`\n${styled(terminal, 'bold', 'Forms that have no question in common')}`);
  terminal.out(capacityTable(reading));
  return reading.faults.length === 0 ? 0 : 1;
};
