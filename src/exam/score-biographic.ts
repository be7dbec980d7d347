import { dimensionTitles } from '../bank/taxonomy.ts';
import type { BiographicReport, LinkedAnswer } from './attempt-report.ts';
import type { FormSection } from './exam-form.ts';
import { reviewRows } from './review-rows.ts';
import type { Outcome, ReviewRow } from './review-rows.ts';
import { tallyUnscored } from './score-questions.ts';
import { sectionTiming } from './section-timing.ts';
import type { EndedSection } from './section-timing.ts';

const coverage = (rows: readonly ReviewRow[]): BiographicReport['dimensions'] =>
  Object.keys(dimensionTitles).map((dimension) => {
    const asked = rows.filter(
      ({ item, outcome }) => item.topic === dimension && outcome !== 'notNeeded',
    );
    const answered = asked.filter(({ outcome }) => outcome === 'answered').length;
    return { dimension, asked: asked.length, answered };
  });

const linkedAnswer = ({ number, item, response }: ReviewRow): readonly LinkedAnswer[] =>
  item.kind === 'scale'
    ? [{ number, item, answer: item.options.find(({ id }) => id === response.optionId) ?? null }]
    : [];

/** Each pair once, the question that came first in the section first. */
const linkedPairs = (rows: readonly ReviewRow[]): BiographicReport['linkedPairs'] => {
  const answers = rows.flatMap(linkedAnswer);
  return answers.flatMap((first) =>
    answers
      .filter(({ number, item }) => number > first.number && first.item.linked.includes(item.id))
      .map((second) => ({ first, second })),
  );
};

/** The figures of an ended biographic section. */
export const scoreBiographic = (form: FormSection, progress: EndedSection): BiographicReport => {
  const rows = reviewRows(form, progress);
  const scored = rows.filter((row) => row.scored);
  const count = (outcome: Outcome): number =>
    scored.filter((row) => row.outcome === outcome).length;
  return {
    standing: 'ended',
    section: 'biographic',
    timing: sectionTiming(progress),
    items: scored.length,
    answered: count('answered'),
    blank: count('unanswered'),
    examplesMissing: count('examplesMissing'),
    notNeeded: count('notNeeded'),
    dimensions: coverage(scored),
    linkedPairs: linkedPairs(scored),
    unscored: tallyUnscored(rows),
  };
};
