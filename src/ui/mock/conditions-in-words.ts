import type { Conditions } from '../../exam/conditions.ts';
import { accessWords } from '../controls/access-words.ts';
import { timeFactorInWords } from '../controls/time-factor-words.ts';

const listed = (words: readonly (string | false | null)[]): string =>
  words.filter((word) => typeof word === 'string').join(', ');

/** What was chosen about time and aids that the real test has not: `time × 1.5, pauses`; empty where there is none. */
export const sittingInWords = (conditions: Conditions): string =>
  listed([
    timeFactorInWords(conditions),
    conditions.pausing && 'pauses',
    conditions.breakMinutes > 0 && `breaks of ${conditions.breakMinutes}\u00a0min`,
    conditions.paceLine && 'pace line',
    conditions.questionClock && 'clock for each question',
    conditions.confidence && 'asks how sure you are',
  ]);

/** How the page is set up beyond the usual: `high contrast, larger buttons`; empty where it is as usual. */
export const accessInWords = (conditions: Conditions): string => listed(accessWords(conditions));

/** How a section's clock will behave, for those about to begin. */
export const clockInWords = ({ timeFactor, pausing }: Conditions): string => {
  if (timeFactor === null) {
    return 'There is no clock. Close the page whenever you like; you will come back to the same question and your answers.';
  }
  const back = 'When you come back, you will find the same question and your answers.';
  return pausing
    ? `Once a clock has started, it stops only while you pause, not when this page is closed. ${back}`
    : `Once a clock has started, it does not stop, even when this page is closed. ${back}`;
};
