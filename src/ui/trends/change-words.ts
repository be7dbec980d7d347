import { differenceInterval } from '../../progress/difference-interval.ts';
import type { TopicPoint } from '../../progress/topic-series.ts';
import { pointsInWords } from '../compare/verdict-words.ts';
import { shareInWords } from '../controls/share-words.ts';

const share = ({ right, items }: TopicPoint): string =>
  `${right} of ${items} (${shareInWords(right / items)})`;

/** What the points of one trend say, from the first to the latest, as sentences; oldest first, each of some questions. */
export const changeInWords = (points: readonly TopicPoint[]): string => {
  const [first] = points;
  const latest = points.at(-1);
  if (first === undefined || latest === undefined) return '';
  if (points.length === 1) return `One so far: ${share(latest)} right. A trend takes a few more.`;
  const difference = differenceInterval(first, latest);
  const from = `From ${share(first)} in the first to ${share(latest)} in the latest of ${points.length}`;
  if (difference === null) return `${from}.`;
  const { low, high } = difference.interval;
  const change = `${pointsInWords(difference.difference)} points (${pointsInWords(low)} to ${pointsInWords(high)})`;
  const verdict =
    low > 0 || high < 0 ? 'more than chance would explain' : 'no more than chance would explain';
  return `${from}: ${change}, ${verdict}.`;
};
