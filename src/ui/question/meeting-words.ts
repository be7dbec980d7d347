import type { EpochMs } from '../../shared/clock.ts';
import { isKeyed } from '../../progress/attempt-digest.ts';
import type { ChangeKind, MetResponse } from '../../progress/attempt-digest.ts';
import { calendarDayIn } from '../../progress/calendar-day.ts';
import type { ItemRecord } from '../../progress/item-record.ts';
import { durationInWords } from '../controls/duration.ts';
import { counted } from '../controls/plural.ts';
import { confidenceTitles } from '../review/review-words.ts';
import { dayInWords } from '../controls/day-in-words.ts';

const changes: Readonly<Record<ChangeKind, string>> = {
  rightToWrong: 'changed from right to wrong',
  wrongToRight: 'changed from wrong to right',
  wrongToWrong: 'changed from wrong to wrong',
};

/** What is told of one meeting beside how it went: time, how sure, flag, changes. */
export const meetingDetails = (met: MetResponse): readonly string[] => [
  ...(met.scored ? [] : ['unscored']),
  ...(met.ms > 0 ? [`${durationInWords(Math.round(met.ms / 1000) * 1000)} on the screen`] : []),
  ...(met.confidence === null ? [] : [confidenceTitles[met.confidence].toLowerCase()]),
  ...(met.flagged ? ['flagged'] : []),
  ...met.changes.map((change) => changes[change]),
];

/** How often it was met and how that went, as a sentence; of the meetings listed. */
export const meetingsInWords = (record: ItemRecord, meetings: readonly MetResponse[]): string => {
  const seen = `You have seen it in ${counted(record.attemptIds.length, 'attempt')}`;
  const [first] = meetings;
  if (first === undefined || !isKeyed(first.section)) return `${seen}.`;
  const counting = meetings.filter(({ scored }) => scored);
  const of = (outcome: MetResponse['outcome']) =>
    counting.filter((met) => met.outcome === outcome).length;
  const outcomes = [
    [of('right'), 'right'],
    [of('wrong'), 'wrong'],
    [of('unanswered'), 'unanswered'],
    [meetings.length - counting.length, 'unscored'],
  ] as const;
  const words = outcomes.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []));
  const scope = meetings.length < record.attemptIds.length ? ` of the last ${meetings.length}` : '';
  return `${seen}: ${words.join(', ')}${scope}.`;
};

type DueAt = {
  /** The moment of reading. */
  readonly now: EpochMs;
  /** An exam under way asks it. */
  readonly isInExam: boolean;
  readonly dayOf?: (at: EpochMs) => string;
};

/** When it is due for review again. */
export const dueInWords = (
  { card }: ItemRecord,
  { now, isInExam, dayOf = calendarDayIn() }: DueAt,
): string => {
  if (card === null) {
    return 'It is not in your review schedule: questions enter it when they are answered in a drill or missed in a mock exam.';
  }
  const due = dayOf(card.due);
  if (due > dayOf(now)) return `It is next due for review on ${dayInWords(due)}.`;
  return isInExam
    ? 'An exam under way asks it, so it is not due for review until that exam ends.'
    : 'It is due for review now.';
};
