import type { CatalogItem } from '../../bank/catalog.ts';
import { topicTitles } from '../../bank/taxonomy.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';

const begins: Readonly<Record<SectionKind, string>> = {
  'job-knowledge': 'A question on',
  biographic: 'A biographic question on',
  'english-expression': 'A question on',
  essay: 'An essay prompt on',
};

/** As within a sentence: `Economics` → `economics`, and `US government` as it is. */
const withinSentence = (title: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

/** What a candidate calls a question: `A question on US government`. Its words are not told: it may be new. */
export const questionTitle = ({ section, topic }: Pick<CatalogItem, 'section' | 'topic'>): string =>
  `${begins[section]} ${withinSentence(topicTitles[section][topic] ?? topic)}`;
