import type { AuthoredSet } from '../authored.ts';
import { reviewDue } from './rules/review-due.ts';
import type { Warning } from './warning.ts';

/** A day of checking that is still to come, most likely a slip of the year: until then nothing would ask for a check. */
export const futureCheck = (
  { file, asOf, asOfLine }: AuthoredSet,
  today: string,
): readonly Warning[] =>
  asOf <= today
    ? []
    : [
        {
          rule: reviewDue.name,
          file,
          line: asOfLine,
          problem: `its facts were checked on ${asOf}, a date in the future`,
          cure: 'write in `asOf` the date on which they were checked',
        },
      ];
