import type { AttemptDigest } from '../../progress/attempt-digest.ts';
import { timeFactorInWords } from '../controls/time-factor-words.ts';

const timeOf = ({ attempt }: AttemptDigest): string =>
  timeFactorInWords(attempt) ?? 'the exam’s time';

/** What else than the candidate differed between two attempts, as sentences: a difference may come from there. */
export const comparisonNotes = (first: AttemptDigest, second: AttemptDigest): readonly string[] => [
  ...(first.attempt.kind === second.attempt.kind
    ? []
    : [
        'These are attempts of different kinds, with questions picked differently: a difference may come from that.',
      ]),
  ...(first.attempt.kind === 'drill' && second.attempt.kind === 'drill'
    ? [
        'Drills ask the questions picked for them. Two drills compare fairly only if both were picked in the same way.',
      ]
    : []),
  ...(first.attempt.timeFactor === second.attempt.timeFactor
    ? []
    : [
        `Their time limits differed: ${timeOf(first)} in the earlier one, ${timeOf(second)} in the later one.`,
      ]),
];
