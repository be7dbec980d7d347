import type { ProgressTotals, SectionTotals } from './progress-totals.ts';
import { topicStrengths, weakestTopics } from './topic-strength.ts';

/** So that the drill stays one on weak topics: of English expression's three topics two are most of it. */
const mostPerSection = { 'job-knowledge': 2, 'english-expression': 1 } as const;

const scoresOf = ({ topics }: SectionTotals) =>
  Object.entries(topics).map(([topic, { counts }]) => ({
    topic,
    items: counts.items,
    right: counts.right,
  }));

/**
 * The topics to practice first, as all mock exams together tell; where a section was in none, as everything else does: drills
 * are picked by topic and by earlier misses, so they say less (see topic-strength.ts). Empty while nothing stands out.
 */
export const weakestOfAll = ({
  mock,
  drill,
}: Pick<ProgressTotals, 'mock' | 'drill'>): readonly string[] =>
  (Object.keys(mostPerSection) as (keyof typeof mostPerSection)[]).flatMap((section) => {
    const totals = mock[section] ?? drill[section];
    return totals === undefined
      ? []
      : weakestTopics(topicStrengths(scoresOf(totals)), mostPerSection[section]);
  });
