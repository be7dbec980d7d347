import type { AttemptDigest } from '../../progress/attempt-digest.ts';
import { timeFactorInWords } from '../controls/time-factor-words.ts';

const timeOf = ({ attempt }: AttemptDigest): string =>
  timeFactorInWords(attempt) ?? 'the exam’s time';

/** What else than the candidate differed between two attempts, as sentences: a difference may come from there. */
export const comparisonNotes = (first: AttemptDigest, second: AttemptDigest): readonly string[] => [
  ...(first.attempt.kind === second.attempt.kind
    ? []
    : [
        'They are of different kinds, and their questions were picked differently: a difference may come from that.',
      ]),
  ...(first.attempt.kind === 'drill' && second.attempt.kind === 'drill'
    ? [
        'Drills ask what was picked for them. Two drills compare fairly only where the picking was the same.',
      ]
    : []),
  ...(first.attempt.timeFactor === second.attempt.timeFactor
    ? []
    : [
        `Their clocks differed: ${timeOf(first)} in the earlier one, ${timeOf(second)} in the later.`,
      ]),
];
