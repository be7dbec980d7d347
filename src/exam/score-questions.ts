import { skillTitles, topicTitles } from '../bank/taxonomy.ts';
import type { QuestionsReport, UnscoredReport } from './attempt-report.ts';
import type { FormSection } from './exam-form.ts';
import { groupBy } from './group-by.ts';
import { reviewRows } from './review-rows.ts';
import type { ReviewRow } from './review-rows.ts';
import { sectionTiming } from './section-timing.ts';
import type { EndedSection } from './section-timing.ts';
import { tallyRows } from './tally.ts';
import type { Tally } from './tally.ts';

/** A tally for each key that occurs: those of the taxonomy in its order, then any that it no longer has. */
const tallyBy = (
  rows: readonly ReviewRow[],
  keyOf: (row: ReviewRow) => string,
  known: readonly string[],
): readonly { readonly key: string; readonly tally: Tally }[] => {
  const groups = groupBy(rows, keyOf);
  return [...new Set([...known, ...groups.keys()])].flatMap((key) => {
    const group = groups.get(key);
    return group === undefined ? [] : [{ key, tally: tallyRows(group) }];
  });
};

const skillOf = ({ item }: ReviewRow): string | null =>
  item.kind === 'choice' ? item.skill : null;

export const tallyUnscored = (rows: readonly ReviewRow[]): UnscoredReport => {
  const unscored = rows.filter(({ scored }) => !scored);
  const answered = unscored.filter(({ outcome }) => outcome !== 'unanswered');
  return { items: unscored.length, answered: answered.length };
};

/** The figures of an ended section of questions that have a key. */
export const scoreQuestions = (
  section: QuestionsReport['section'],
  form: FormSection,
  progress: EndedSection,
): QuestionsReport => {
  const rows = reviewRows(form, progress);
  const scored = rows.filter((row) => row.scored);
  const skilled = scored.filter((row) => skillOf(row) !== null);
  return {
    standing: 'ended',
    section,
    timing: sectionTiming(progress),
    total: tallyRows(scored),
    topics: tallyBy(scored, ({ item }) => item.topic, Object.keys(topicTitles[section])).map(
      ({ key, tally }) => ({ topic: key, tally }),
    ),
    skills: tallyBy(skilled, (row) => skillOf(row) ?? '', Object.keys(skillTitles)).map(
      ({ key, tally }) => ({ skill: key, tally }),
    ),
    unscored: tallyUnscored(rows),
  };
};
