import type { CatalogItem } from '../../bank/catalog.ts';
import { topicTitles } from '../../bank/taxonomy.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import { withinSentence } from '../controls/within-sentence.ts';

const begins: Readonly<Record<SectionKind, string>> = {
  'job-knowledge': 'A question on',
  biographic: 'A biographic question on',
  'english-expression': 'A question on',
  essay: 'An essay prompt on',
};

/** What a candidate calls a question: `A question on US government`. Its words are not told: it may be new. */
export const questionTitle = ({ section, topic }: Pick<CatalogItem, 'section' | 'topic'>): string =>
  `${begins[section]} ${withinSentence(topicTitles[section][topic] ?? topic)}`;
