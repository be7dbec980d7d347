import type { SectionKind } from '../bank/taxonomy.ts';
import { groupBy } from '../exam/group-by.ts';
import type { Mistake, MistakeCause } from './mistake.ts';

/** Null: whichever. */
export type MistakeFilter = {
  readonly cause: MistakeCause | null;
  readonly section: SectionKind | null;
  /** Only together with its section. */
  readonly topic: string | null;
};

export const filterMistakes = (
  mistakes: readonly Mistake[],
  { cause, section, topic }: MistakeFilter,
): readonly Mistake[] =>
  mistakes.filter(
    (mistake) =>
      (cause === null || mistake.cause === cause) &&
      (section === null || mistake.section === section) &&
      (topic === null || mistake.topic === topic),
  );

export type CauseCount = { readonly cause: MistakeCause; readonly count: number };

export type TopicMistakes = {
  readonly section: SectionKind;
  readonly topic: string;
  readonly count: number;
  readonly causes: Readonly<Record<MistakeCause, number>>;
};

const noCauses: TopicMistakes['causes'] = {
  knowledge: 0,
  misread: 0,
  reasoning: 0,
  time: 0,
  careless: 0,
};

/** How often each cause was filed, of all causes: the most frequent first, in the order of the causes among equals. */
export const countCauses = (
  causes: readonly MistakeCause[],
  mistakes: readonly Mistake[],
): readonly CauseCount[] =>
  causes
    .map((cause) => ({ cause, count: mistakes.filter((each) => each.cause === cause).length }))
    .toSorted((one, other) => other.count - one.count);

/** By section and topic: the topic with the most mistakes first. They are counts of what was filed, not of what was missed. */
export const countTopics = (mistakes: readonly Mistake[]): readonly TopicMistakes[] =>
  [...groupBy(mistakes, ({ section, topic }) => `${section}/${topic}`).values()]
    .flatMap((ofTopic): readonly TopicMistakes[] => {
      const [first] = ofTopic;
      if (first === undefined) return [];
      const causes = { ...noCauses };
      for (const { cause } of ofTopic) causes[cause] += 1;
      return [{ section: first.section, topic: first.topic, count: ofTopic.length, causes }];
    })
    .toSorted((one, other) => other.count - one.count || (one.topic < other.topic ? -1 : 1));
