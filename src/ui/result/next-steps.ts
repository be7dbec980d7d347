import { sectionTitles, topicTitles } from '../../bank/taxonomy.ts';
import { isKeyed } from '../../progress/attempt-digest.ts';
import type { AttemptDigest, SectionDigest } from '../../progress/attempt-digest.ts';
import { leastItems, topicStrengths, weakestTopics } from '../../progress/topic-strength.ts';
import type { TopicStrength } from '../../progress/topic-strength.ts';
import { counted } from '../controls/plural.ts';
import { writeAddress } from '../routing/read-address.ts';
import type { EndedPart } from './exam-places.ts';
import { topicScores } from './topic-scores.ts';

/** Something to do next: where it leads, and why. */
export type NextStep = { readonly to: string; readonly title: string; readonly why: string };

export type NextStepsRequest = {
  readonly digest: AttemptDigest;
  readonly parts: readonly EndedPart[];
  /** Whether an essay was written that can be read against the rubric. */
  readonly hasEssay: boolean;
  /** How many questions are due for review today; null while that is not known. */
  readonly due: number | null;
};

/** More than this is a list, not advice. */
const mostSteps = 4;

const wrongIn = ({ responses }: SectionDigest): number =>
  responses.filter(({ outcome }) => outcome === 'wrong').length;

const reviewStep = (attemptId: string, parts: readonly EndedPart[]): readonly NextStep[] => {
  const withWrong = parts.filter(({ digest }) => isKeyed(digest.section) && wrongIn(digest) > 0);
  const [first] = withWrong;
  if (first === undefined) return [];
  const all = withWrong.reduce((sum, { digest }) => sum + wrongIn(digest), 0);
  const bySection = withWrong
    .map(({ digest }) => `${wrongIn(digest)} in ${sectionTitles[digest.section]}`)
    .join(', ');
  return [
    {
      to: writeAddress({
        path: `/review/${attemptId}`,
        query: { section: first.place, filter: 'wrong' },
      }),
      title: `Read why ${counted(all, 'answer was', 'answers were')} wrong`,
      why: `${bySection}, each option explained.`,
    },
  ];
};

const drillStep = (parts: readonly EndedPart[]): readonly NextStep[] => {
  const all = parts
    .filter(({ digest }) => isKeyed(digest.section))
    .flatMap(({ digest }) => digest.responses)
    .filter(({ outcome }) => outcome === 'wrong' || outcome === 'unanswered').length;
  return all === 0
    ? []
    : [
        {
          to: '/drill?make=missed',
          title: 'Retry what you missed',
          why: 'A drill of the questions you last got wrong or left blank.',
        },
      ];
};

type WeakTopic = { readonly section: SectionDigest['section']; readonly strength: TopicStrength };

/** The topic furthest below its section's mean. Only in mocks and sections sat whole: a drill's questions were picked. */
const weakestOf = (digest: AttemptDigest): WeakTopic | null => {
  const candidates = digest.sections
    .filter(({ section }) => isKeyed(section))
    .flatMap((sectionDigest): readonly (WeakTopic & { readonly behind: number })[] => {
      const strengths = topicStrengths(topicScores(sectionDigest));
      const [topic] = weakestTopics(strengths, 1);
      const strength = strengths.topics.find((each) => each.topic === topic);
      return strength === undefined
        ? []
        : [
            {
              section: sectionDigest.section,
              strength,
              behind: strengths.mean - strength.estimate,
            },
          ];
    });
  return candidates.toSorted((one, other) => other.behind - one.behind)[0] ?? null;
};

const topicStep = (digest: AttemptDigest): readonly NextStep[] => {
  const weakest = weakestOf(digest);
  if (weakest === null) return [];
  const { section, strength } = weakest;
  const title = topicTitles[section][strength.topic] ?? strength.topic;
  return [
    {
      to: writeAddress({ path: '/drill', query: { section, topic: strength.topic } }),
      title: `Drill ${title}`,
      why: `Your lowest topic with at least ${leastItems} questions: ${strength.right} of ${strength.items} right${strength.standing === 'weak' ? '' : ', though that may be chance'}.`,
    },
  ];
};

/**
 * What to do after a result, the most useful first, four at most. `isPicked`: the questions were picked for a drill, so that they
 * say nothing about topics.
 */
export const nextSteps = (
  { digest, parts, hasEssay, due }: NextStepsRequest,
  isPicked: boolean,
): readonly NextStep[] => {
  const steps = [
    ...reviewStep(digest.attemptId, parts),
    ...(isPicked ? [] : topicStep(digest)),
    ...(hasEssay
      ? [
          {
            to: `/essay/${digest.attemptId}`,
            title: 'Score your essay yourself',
            why: 'Against a rubric, with sample answers to compare. No machine grades it.',
          },
        ]
      : []),
    ...drillStep(parts),
    ...(due === null || due === 0
      ? []
      : [
          {
            to: '/drill?make=due',
            title: `Review what is due today (${due})`,
            why: 'Questions whose turn has come up again, before you forget them.',
          },
        ]),
    { to: '/mock', title: 'Take a mock exam', why: 'With questions you have not seen yet.' },
  ];
  return steps.slice(0, Math.min(mostSteps, Math.max(1, steps.length - 1)));
};
