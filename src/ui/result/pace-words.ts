import type { PaceProfile } from '../../progress/pace-profile.ts';
import type { ChartTable } from '../charts/chart-table.ts';
import { durationInWords } from '../controls/duration.ts';
import { counted } from '../controls/plural.ts';
import { roughly } from './roughly.ts';

const blanksInWords = ({ unanswered, neverShown }: PaceProfile): string => {
  if (unanswered === 0) return 'every question answered';
  const blank = `${counted(unanswered, 'question')} left blank`;
  if (neverShown === 0) return blank;
  return neverShown === unanswered
    ? `${blank} and never shown`
    : `${blank}, ${neverShown} of which ${neverShown === 1 ? 'was' : 'were'} never shown`;
};

/** How a section went against its clock, as sentences. */
export const paceInWords = (profile: PaceProfile): readonly string[] => {
  const { allowedMs, usedMs, ranOut, furthestBehind } = profile;
  const blanks = blanksInWords(profile);
  if (allowedMs === null) {
    return [
      `The section was untimed, so there is no even pace to compare with. You took ${roughly(usedMs)}, with ${blanks}.`,
    ];
  }
  return [
    ranOut
      ? `Time ran out, with ${blanks}.`
      : `You ended the section with ${roughly(Math.max(0, allowedMs - usedMs))} left, and ${blanks}.`,
    furthestBehind === null
      ? 'You were never more than one question behind an even pace.'
      : `You were furthest behind an even pace after ${roughly(furthestBehind.ms)}, by ${counted(Math.round(furthestBehind.behind), 'question')}.`,
  ];
};

const quarters = [0.25, 0.5, 0.75, 1] as const;

/** The line of the chart at four moments: questions answered by then, and by an even pace. */
export const paceTable = ({ points, items, allowedMs, usedMs }: PaceProfile): ChartTable => ({
  columns: ['After', 'Questions answered', ...(allowedMs === null ? [] : ['At an even pace'])],
  rows: quarters.map((quarter) => {
    const ms = (allowedMs ?? usedMs) * quarter;
    const answered = points.findLast((point) => point.ms <= ms)?.items ?? 0;
    return [
      durationInWords(ms),
      String(answered),
      ...(allowedMs === null ? [] : [String(Math.round(items * quarter))]),
    ];
  }),
});
