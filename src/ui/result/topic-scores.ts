import { groupBy } from '../../exam/group-by.ts';
import type { SectionDigest } from '../../progress/attempt-digest.ts';
import type { TopicScore } from '../../progress/topic-strength.ts';

/** Right answers by topic in one ended section, for topic-strength.ts. */
export const topicScores = ({ responses }: SectionDigest): readonly TopicScore[] =>
  [...groupBy(responses, ({ topic }) => topic)].map(([topic, ofTopic]) => ({
    topic,
    items: ofTopic.length,
    right: ofTopic.filter(({ outcome }) => outcome === 'right').length,
  }));
