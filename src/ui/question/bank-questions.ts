import { sectionKinds } from '../../bank/taxonomy.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import type { Item, Passage, SectionBank } from '../../bank/item.ts';
import type { Services } from '../services/services.ts';

/** An item as the bank has it now, in its place. */
export type BankQuestion = {
  readonly section: SectionKind;
  readonly setTitle: string;
  readonly passage: Passage | null;
  readonly item: Item;
};

const questionsOf = ({ section, sets }: SectionBank): readonly BankQuestion[] =>
  sets.flatMap(({ title, passage, items }) =>
    items.map((item) => ({ section, setTitle: title, passage, item })),
  );

/** Every item of the bank. Rejects where a section cannot be loaded. */
export const loadQuestions = async (
  loadSection: Services['loadSection'],
): Promise<readonly BankQuestion[]> =>
  (await Promise.all(sectionKinds.map((kind) => loadSection[kind]()))).flatMap(questionsOf);
