import type { Attempt } from '../../src/exam/attempt.ts';
import type { AttemptEvent, AttemptFact } from '../../src/exam/attempt-event.ts';
import type { Conditions } from '../../src/exam/conditions.ts';
import type { EpochMs } from '../../src/shared/clock.ts';
import { aFormat } from './format-builders.ts';
import { attemptId } from './overrides.ts';
import type { Overrides, Written } from './overrides.ts';
import { standardConditions } from './standard-conditions.ts';

/** When exams in tests begin: 2026-11-22, 09:00 UTC. */
export const examStart: EpochMs = Date.UTC(2026, 10, 22, 9);

export const seconds = (count: number): number => count * 1000;
export const minutes = (count: number): number => count * 60_000;

/** A moment of such an exam: so many seconds after its beginning. */
export const after = (count: number): EpochMs => examStart + seconds(count);

export const anAttempt = (overrides: Overrides<Attempt> = {}): Attempt => ({
  id: attemptId('attempt-1'),
  kind: 'mock',
  feedback: 'atEnd',
  format: aFormat(),
  seed: 1,
  createdAt: examStart,
  unscoredPerSection: 0,
  conditions: standardConditions,
  ...(overrides as Partial<Attempt>),
});

/** An attempt under the conditions of the real room but for these. */
export const anAttemptWith = (
  conditions: Partial<Conditions>,
  overrides: Overrides<Attempt> = {},
): Attempt => anAttempt({ conditions: { ...standardConditions, ...conditions }, ...overrides });

/** A fact as a test writes it: ids are plain text, and `at` may be given. */
export type WrittenFact = AttemptFact extends infer Fact
  ? Fact extends AttemptFact
    ? Written<Fact> & { readonly at?: EpochMs }
    : never
  : never;

/**
 * A log of these facts: numbered from 1, the first at `examStart`, each one second after the one before unless it says
 * when it was (`at`). Ids may be plain text.
 */
export const events = (...facts: readonly WrittenFact[]): readonly AttemptEvent[] => {
  let at = examStart - seconds(1);
  return facts.map((fact, index) => {
    at = fact.at ?? at + seconds(1);
    return { ...fact, seq: index + 1, at } as AttemptEvent;
  });
};
