import { replay } from '../../exam/apply-event.ts';
import type { AttemptReport } from '../../exam/attempt-report.ts';
import { scoreAttempt } from '../../exam/score-attempt.ts';
import type { EpochMs } from '../../shared/clock.ts';
import type { AttemptStore, StoredAttempt } from '../../storage/attempt-store.ts';
import { endOf } from './attempt-end.ts';

export type StoredResult = {
  readonly report: AttemptReport;
  /** By the log, which is right even where the attempt's row was not written; null while under way. */
  readonly finishedAt: EpochMs | null;
};

/** The figures of an attempt as stored. Throws an Error where its log or its forms cannot be what a session wrote. */
export const resultOf = ({ attempt, forms, events, drafts }: StoredAttempt): StoredResult => {
  const state = replay(events);
  return {
    report: scoreAttempt({ attempt, forms, state, drafts }),
    finishedAt: state.finishedAt,
  };
};

/** Writes the summary that a crash at the very end of the exam kept from being written. Rejects as the store does. */
export const completeSummary = async (
  store: AttemptStore,
  stored: StoredAttempt,
  { finishedAt }: StoredResult,
): Promise<void> => {
  if (finishedAt === null || (stored.finishedAt !== null && stored.summary !== null)) return;
  const { attempt, forms, events, drafts } = stored;
  const { summary, digest } = endOf({ attempt, forms, state: replay(events), drafts });
  await store.finishAttempt(attempt.id, finishedAt, summary, digest);
};
