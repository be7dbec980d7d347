import { skillTitles, topicTitles } from '../../bank/taxonomy.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import type { Attempt } from '../../exam/attempt.ts';
import { drillStates } from '../../progress/drill-pool.ts';
import { anyItem } from '../../progress/drill-selection.ts';
import type { DrillFilter } from '../../progress/drill-selection.ts';

/** Essays are sat as one section by themselves: thirty minutes of writing are no drill of questions. */
export const drillSections = ['job-knowledge', 'biographic', 'english-expression'] as const;
export type DrillSection = (typeof drillSections)[number];

export const drillTimings = ['untimed', 'examPace', 'ownMinutes'] as const;
export type DrillTiming = (typeof drillTimings)[number];

/** What a candidate asks of a drill. */
export type DrillChoice = {
  readonly filter: DrillFilter;
  /** How many questions, if so many match. */
  readonly count: number;
  readonly timing: DrillTiming;
  /** For `ownMinutes`: of the whole drill. */
  readonly minutes: number;
  readonly feedback: Attempt['feedback'];
};

export const mostQuestions = 200;
export const mostMinutes = 600;

export const firstChoice: DrillChoice = {
  filter: anyItem,
  count: 20,
  timing: 'untimed',
  minutes: 15,
  feedback: 'atOnce',
};

const namedSections = ({ sections }: DrillFilter): readonly DrillSection[] =>
  drillSections.filter((section) => sections.includes(section));

/** The sections that a filter leaves: all where it names none. */
export const sectionsIn = (filter: DrillFilter): readonly DrillSection[] => {
  const named = namedSections(filter);
  return named.length === 0 ? drillSections : named;
};

/** Whether the questions of a section have a difficulty. */
const isGraded = (section: SectionKind): boolean => section !== 'biographic';

/** Without what its sections have not: a topic that is on the screen no longer must not empty the drill unseen. */
export const soundFilter = (filter: DrillFilter): DrillFilter => {
  const sections = sectionsIn(filter);
  const topics = new Set(
    sections.filter(isGraded).flatMap((section) => Object.keys(topicTitles[section])),
  );
  return {
    sections: namedSections(filter),
    topics: filter.topics.filter((topic) => topics.has(topic)),
    dimensions: sections.includes('biographic')
      ? filter.dimensions.filter((dimension) => dimension in topicTitles.biographic)
      : [],
    skills: sections.includes('english-expression')
      ? filter.skills.filter((skill) => skill in skillTitles)
      : [],
    difficulties: sections.some(isGraded)
      ? ([1, 2, 3] as const).filter((difficulty) => filter.difficulties.includes(difficulty))
      : [],
    states: drillStates.filter((state) => state !== 'all' && filter.states.includes(state)),
  };
};

const wholeWithin = (value: number, most: number, otherwise: number): number =>
  Number.isFinite(value) ? Math.min(most, Math.max(1, Math.trunc(value))) : otherwise;

export const soundCount = (count: number): number =>
  wholeWithin(count, mostQuestions, firstChoice.count);

export const soundMinutes = (minutes: number): number =>
  wholeWithin(minutes, mostMinutes, firstChoice.minutes);
