import type { SectionKind } from '../../bank/taxonomy.ts';
import type { AttemptKind } from '../../progress/attempt-digest.ts';
import type { AttemptPoint } from '../../progress/progress-totals.ts';
import type { TopicPoint } from '../../progress/topic-series.ts';

/** The sections whose answers are right or wrong, and the essay, which is read. The biographic section has no score. */
export const trendSections = ['job-knowledge', 'english-expression', 'essay'] as const;
export type TrendSection = (typeof trendSections)[number];

/** How a whole section went from attempt to attempt, oldest first, in the shape in which topics are kept. */
export const sectionPoints = (
  series: readonly AttemptPoint[],
  section: SectionKind,
): readonly TopicPoint[] =>
  series.flatMap(({ attemptId, kind, endedAt, sections }) =>
    sections
      .filter((each) => each.section === section)
      .map(({ counts: { right, items } }) => ({ attemptId, kind, endedAt, right, items })),
  );

/** Those of mocks or of drills, of which something was asked. */
export const pointsOfKind = (
  points: readonly TopicPoint[],
  kind: AttemptKind,
): readonly TopicPoint[] => points.filter((point) => point.kind === kind && point.items > 0);

/** The section to show first: the one sat most often, job knowledge among equals. */
export const mostSat = (series: readonly AttemptPoint[]): TrendSection => {
  const count = (section: TrendSection): number => sectionPoints(series, section).length;
  return trendSections.reduce((most, section) => (count(section) > count(most) ? section : most));
};
