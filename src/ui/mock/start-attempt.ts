import type { Attempt, AttemptId } from '../../exam/attempt.ts';
import type { Conditions } from '../../exam/conditions.ts';
import type { ExamFormat } from '../../exam/exam-format.ts';
import type { Clock } from '../../shared/clock.ts';
import { newId } from '../../shared/new-id.ts';
import { newSeed } from '../../shared/random.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';

type StartOptions = {
  readonly store: AttemptStore;
  readonly clock: Clock;
  readonly format: ExamFormat;
  readonly kind: Attempt['kind'];
  readonly unscoredPerSection: number;
  readonly conditions: Conditions;
};

/** Creates an attempt; its questions are assembled in the exam room, before its first section is started. */
export const startAttempt = async (options: StartOptions): Promise<AttemptId> => {
  const { store, clock, format, kind, unscoredPerSection, conditions } = options;
  const attempt: Attempt = {
    id: newId() as AttemptId,
    kind,
    feedback: 'atEnd',
    format,
    seed: newSeed(),
    createdAt: clock.now(),
    unscoredPerSection,
    conditions,
  };
  await store.createAttempt(attempt);
  return attempt.id;
};
