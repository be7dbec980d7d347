import type { BankIndex, SectionBank } from '../../bank/item.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';

const countItems = ({ sets }: SectionBank): BankIndex[keyof BankIndex] => {
  const topics: Record<string, Record<string, number>> = {};
  for (const item of sets.flatMap(({ items }) => items)) {
    const difficulty = item.kind === 'choice' ? item.difficulty : 0;
    const counts = (topics[item.topic] ??= {});
    counts[difficulty] = (counts[difficulty] ?? 0) + 1;
  }
  return topics;
};

/** How many items there are, by section, topic and difficulty. */
export const buildBankIndex = (sections: readonly SectionBank[]): BankIndex => {
  const count = (kind: SectionKind) =>
    countItems(sections.find(({ section }) => section === kind) ?? { section: kind, sets: [] });
  return {
    'job-knowledge': count('job-knowledge'),
    biographic: count('biographic'),
    'english-expression': count('english-expression'),
    essay: count('essay'),
  };
};
