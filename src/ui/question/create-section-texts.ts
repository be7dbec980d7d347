import { createSignal } from 'solid-js';
import { sectionKinds } from '../../bank/taxonomy.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import { messageOf } from '../controls/message-of.ts';
import { useServices } from '../services/services.ts';
import { questionsOf } from './bank-questions.ts';
import { indexQuestions } from './search-index.ts';
import type { IndexedQuestion } from './search-index.ts';

type SectionTexts = ReadonlyMap<SectionKind, readonly IndexedQuestion[]>;

/** The texts of questions, ready to be searched: those of a section are fetched when they are first needed. */
export const createSectionTexts = () => {
  const { loadSection } = useServices();
  const [texts, setTexts] = createSignal<SectionTexts>(new Map());
  const [problem, setProblem] = createSignal<string>();
  const asked = new Set<SectionKind>();

  const fetchSection = async (section: SectionKind): Promise<void> => {
    asked.add(section);
    try {
      const found = indexQuestions(questionsOf(await loadSection[section]()));
      setTexts((before) => new Map([...before, [section, found]]));
    } catch (error) {
      asked.delete(section);
      setProblem(messageOf(error));
    }
  };

  return {
    /** Fetches what is missing of these; also once more after a problem. */
    need: (sections: readonly SectionKind[]): void => {
      setProblem(undefined);
      for (const section of sections) if (!asked.has(section)) void fetchSection(section);
    },
    has: (sections: readonly SectionKind[]): boolean =>
      sections.every((section) => texts().has(section)),
    /** Of the sections that are there, in the order of the bank. */
    index: (): readonly IndexedQuestion[] =>
      sectionKinds.flatMap((section) => texts().get(section) ?? []),
    /** Why a section could not be fetched. */
    problem,
  };
};
