import { sectionTitles, skillTitles, topicTitles } from '../../bank/taxonomy.ts';
import type { DrillState } from '../../progress/drill-pool.ts';
import type { DrillFilter } from '../../progress/drill-selection.ts';
import type { ReadyMadeDrill, ReadyMadeKind } from '../../progress/ready-made-drills.ts';
import { counted } from '../controls/plural.ts';
import { withinSentence } from '../controls/within-sentence.ts';
import type { DrillChoice } from './drill-choice.ts';
import type { DrillData } from './load-drill-data.ts';

export const readyMadeTitles: Readonly<Record<ReadyMadeKind, string>> = {
  missed: 'What I missed last time',
  weakest: 'My weakest topics',
  due: 'What is due today',
  quick: 'Ten quick ones',
};

export const stateTitles: Readonly<Record<Exclude<DrillState, 'all'>, string>> = {
  unseen: 'Never seen',
  missed: 'Missed last time',
  flagged: 'Flagged',
  slow: 'Slow',
  unsure: 'Unsure or a guess',
  due: 'Due for review today',
};

const allTopics: Readonly<Record<string, string>> = Object.assign(
  {},
  ...Object.values(topicTitles),
) as Readonly<Record<string, string>>;

const topicTitle = (topic: string): string => allTopics[topic] ?? topic;

const listed = new Intl.ListFormat('en-US', { type: 'conjunction' });

const askedOf = ({ count, matching }: ReadyMadeDrill): string =>
  count < matching ? `${count} of ${counted(matching, 'question')}` : counted(matching, 'question');

/** What is known of the candidate's questions, and which of them no drill asks now. */
type Known = Pick<DrillData, 'hasMetAny' | 'undecided' | 'inExams'>;

/** `Questions in an exam under way are not counted.` Null where all are. */
const notCountedInWords = ({ undecided, inExams }: Known): string | null => {
  const which = [
    ...(undecided.attemptIds.size > 0 ? ['waiting for a blind review'] : []),
    ...(inExams.length > 0 ? ['in an exam under way'] : []),
  ];
  return which.length === 0 ? null : `Questions ${which.join(' or ')} are not counted.`;
};

/** What a ready-made drill asks, or why there is nothing for it to ask. Of what is held back nothing is said, not even how much. */
export const readyMadeInWords = (drill: ReadyMadeDrill, known: Known): string => {
  const { hasMetAny } = known;
  const notCounted = notCountedInWords(known);
  switch (drill.kind) {
    case 'missed':
      if (!hasMetAny) return 'Nothing yet. Questions you get wrong or leave blank appear here.';
      return drill.count === 0
        ? notCounted === null
          ? 'Nothing missed: you got each question right when you last saw it.'
          : `Nothing missed. ${notCounted}`
        : `${askedOf(drill)} you answered wrong or left blank when you last saw ${drill.matching === 1 ? 'it' : 'them'}.`;
    case 'weakest':
      if (!hasMetAny) return 'Nothing yet. A mock exam shows where to begin.';
      return drill.count === 0
        ? 'No topic stands out yet. It takes at least five questions in each to tell.'
        : `${askedOf(drill)} from ${listed.format(drill.filter.topics.map(topicTitle))}.`;
    case 'due':
      if (!hasMetAny)
        return 'Nothing yet. Questions you miss or drill come back here when it is time.';
      return drill.count === 0
        ? `Nothing is due. ${notCounted ?? 'Questions you miss or drill come back here when it is time.'}`
        : `${askedOf(drill)} to see again before ${drill.matching === 1 ? 'it fades' : 'they fade'}.`;
    case 'quick':
      if (drill.count === 0) return 'The question bank has no questions with a key.';
      return 'From all topics of Job Knowledge and English Expression.';
    default:
      throw new Error(`unknown drill ${String(drill.kind satisfies never)}`);
  }
};

/** What drills leave out for the sake of mock exams that are undecided, as the end of a sentence. */
export const heldBackInWords = (count: number) => {
  const questions =
    count === 1 ? 'the question it asked is' : `the ${counted(count, 'question')} it asked are`;
  return {
    one: `${questions} not in any drill yet: a drill would show ${count === 1 ? 'its key' : 'their keys'}`,
    several: `${counted(count, 'question')} they asked ${count === 1 ? 'is' : 'are'} not in any drill yet: a drill would show ${count === 1 ? 'its key' : 'their keys'}`,
  };
};

export const readyMadeDrillTitle = (kind: ReadyMadeKind): string =>
  `Drill: ${withinSentence(readyMadeTitles[kind])}`;

/** A drill of the candidate's own, by what it is about: `Drill: Economics, missed last time`. */
export const ownDrillTitle = (filter: DrillFilter): string => {
  const topics = [...filter.topics, ...filter.dimensions].map(topicTitle);
  const narrow = [...topics, ...filter.skills.map((skill) => skillTitles[skill] ?? skill)];
  const about =
    narrow.length > 0 ? narrow : filter.sections.map((section) => sectionTitles[section]);
  const subject = about.length > 3 ? `${about.length} topics` : about.join(', ');
  const [state, ...others] = filter.states;
  const standing =
    state === undefined || state === 'all' || others.length > 0
      ? ''
      : withinSentence(stateTitles[state]);
  return `Drill: ${subject === '' ? 'all sections' : subject}${standing === '' ? '' : `, ${standing}`}`;
};

/** How a drill runs: `immediate feedback, untimed`. */
export const howInWords = ({ timing, minutes, feedback }: DrillChoice): string => {
  const time = {
    untimed: 'untimed',
    examPace: 'at the exam’s pace',
    ownMinutes: `in ${counted(minutes, 'minute')}`,
  }[timing];
  return `${feedback === 'atOnce' ? 'immediate feedback' : 'feedback at the end'}, ${time}`;
};
