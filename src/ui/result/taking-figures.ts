import { sectionTitles } from '../../bank/taxonomy.ts';
import type { AttemptState } from '../../exam/attempt-state.ts';
import { clockJumps } from '../../exam/clock-jumps.ts';
import type { Conditions } from '../../exam/conditions.ts';
import { timeBetweenSections } from '../../exam/time-between-sections.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';
import { accessWords } from '../controls/access-words.ts';
import { durationInWords } from '../controls/duration.ts';
import type { Figure } from '../controls/figure.ts';
import { timeFactorInWords } from '../controls/time-factor-words.ts';
import { roughly } from './roughly.ts';

const minuteMs = 60_000;

/** Reading the instructions of the next section takes less; a longer time between sections is told even where no break was planned. */
const longestOrdinaryGapMs = 5 * minuteMs;

/** No figure where there is nothing to say. */
const figure = (label: string, parts: readonly string[], between = ', '): readonly Figure[] =>
  parts.length === 0 ? [] : [{ label, value: parts.join(between) }];

const named = (names: readonly (readonly [boolean, string])[]): readonly string[] =>
  names.flatMap(([isOn, name]) => (isOn ? [name] : []));

const aidsIn = ({ paceLine, questionClock, confidence }: Conditions): readonly string[] =>
  named([
    [paceLine, 'pace line'],
    [questionClock, 'time on each question'],
    [confidence, 'saying how sure you are'],
  ]);

type TitleOf = (sectionIndex: number) => string;

const pausesIn = (
  { pausing }: Conditions,
  { sections }: AttemptState,
  titleOf: TitleOf,
): readonly string[] => {
  if (!pausing) return [];
  const pauses = sections.flatMap(({ pausedMs }, index) =>
    pausedMs > 0 ? [`${roughly(pausedMs)} in ${titleOf(index)}`] : [],
  );
  return pauses.length === 0 ? ['allowed, not used'] : pauses;
};

const gapsIn = (
  { breakMinutes }: Conditions,
  state: AttemptState,
  titleOf: TitleOf,
): readonly string[] =>
  timeBetweenSections(state)
    .filter(({ ms }) => breakMinutes > 0 || ms > longestOrdinaryGapMs)
    .map(({ sectionIndex, ms }) => `${roughly(ms)} before ${titleOf(sectionIndex)}`);

/** Jumps below a minute are left out: they change nothing that a reader would ask about. */
const jumpsIn = (events: StoredAttempt['events'], titleOf: TitleOf): readonly string[] =>
  clockJumps(events).flatMap(({ sectionIndex, backMs, forwardMs }) => [
    ...(backMs < minuteMs
      ? []
      : [`set back by ${roughly(backMs)} in ${titleOf(sectionIndex)}, which gained no time`]),
    ...(forwardMs < minuteMs
      ? []
      : [
          `moved ahead ${roughly(forwardMs)} in ${titleOf(sectionIndex)} (changed, or the device slept), which counted as time used`,
        ]),
  ]);

/**
 * In what an attempt was unlike the real test: time, pauses, breaks, aids, access, and a clock that was changed. Empty where
 * it was like it.
 */
export const takingFigures = ({ attempt, events, state }: StoredAttempt): readonly Figure[] => {
  const { conditions, format } = attempt;
  const titleOf: TitleOf = (sectionIndex) => {
    const section = format.sections[sectionIndex]?.section;
    return section === undefined ? `section ${sectionIndex + 1}` : sectionTitles[section];
  };
  const time = timeFactorInWords(conditions);
  const { breakMinutes } = conditions;
  return [
    ...figure('Time', time === null ? [] : [time.replace(/^time /u, '')]),
    ...figure('Pauses', pausesIn(conditions, state, titleOf)),
    ...figure(
      'Breaks',
      breakMinutes > 0
        ? [`up to ${durationInWords(breakMinutes * minuteMs)} between sections`]
        : [],
    ),
    ...figure('Between sections', gapsIn(conditions, state, titleOf)),
    ...figure('Aids not in the real test', aidsIn(conditions)),
    ...figure('Access settings', accessWords(conditions)),
    ...figure('Device clock', jumpsIn(events, titleOf), '; '),
  ];
};
