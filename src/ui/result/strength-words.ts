import { topicTitles } from '../../bank/taxonomy.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import { isBelow, leastItems } from '../../progress/topic-strength.ts';
import type { SectionStrengths, TopicStrength } from '../../progress/topic-strength.ts';
import { shareInWords } from '../controls/share-words.ts';

const named = (section: SectionKind, topics: readonly TopicStrength[]): string =>
  topics
    .map(
      ({ topic, right, items }) =>
        `${topicTitles[section][topic] ?? topic} (${right} of ${items} right)`,
    )
    .join(', ');

/** What the topics of a section say, as sentences: which stand out, or that there is too little to tell. */
export const strengthsInWords = (
  section: SectionKind,
  { share, topics }: SectionStrengths,
): readonly string[] => {
  if (topics.every(({ items }) => items < leastItems)) {
    return [
      `Too few questions to tell topics apart: each had fewer than ${leastItems}. Several exams together tell more.`,
    ];
  }
  const weak = topics.filter(({ standing }) => standing === 'weak');
  const strong = topics.filter(({ standing }) => standing === 'strong').toReversed();
  if (weak.length === 0 && strong.length === 0) {
    const lowest = topics.find(({ items }) => items >= leastItems);
    return [
      `No topic stands out: every interval includes your mean for the section, ${shareInWords(share)}, so the differences may be chance.`,
      ...(lowest === undefined || !isBelow(lowest, share)
        ? []
        : [
            `Among topics with at least ${leastItems} questions, the lowest estimate is for ${named(section, [lowest])}.`,
          ]),
    ];
  }
  return [
    weak.length === 0
      ? 'No topic is clearly weaker than the others.'
      : `Weakest: ${named(section, weak)}.`,
    strong.length === 0
      ? 'No topic is clearly stronger than the others.'
      : `Strongest: ${named(section, strong)}.`,
  ];
};
