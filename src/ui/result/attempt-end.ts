import type { AttemptSummary } from '../../exam/attempt-summary.ts';
import { scoreAttempt } from '../../exam/score-attempt.ts';
import type { ScoreRequest } from '../../exam/score-attempt.ts';
import { summarizeReport } from '../../exam/summarize-report.ts';
import type { AttemptDigest } from '../../progress/attempt-digest.ts';
import { calendarDayIn } from '../../progress/calendar-day.ts';
import { digestAttempt } from '../../progress/digest-attempt.ts';

type KeptAtEnd = { readonly summary: AttemptSummary; readonly digest: AttemptDigest };

/** What is kept of an attempt beside its log, as it ends: for lists and for statistics. Throws an Error where a form is missing. */
export const endOf = (request: ScoreRequest): KeptAtEnd => ({
  summary: summarizeReport(scoreAttempt(request)),
  digest: digestAttempt({ ...request, dayOf: calendarDayIn() }),
});
