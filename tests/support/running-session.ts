import { replay } from '../../src/exam/apply-event.ts';
import type { AttemptEvent } from '../../src/exam/attempt-event.ts';
import type { Attempt } from '../../src/exam/attempt.ts';
import type { EssayDraft } from '../../src/exam/essay-draft.ts';
import type { FormSection } from '../../src/exam/exam-form.ts';
import type { Command } from '../../src/session/command.ts';
import { createSession } from '../../src/session/create-session.ts';
import { anAttempt } from './attempt-builders.ts';
import { aFormSection } from './form-builders.ts';
import { createSimulatedTime } from './simulated-time.ts';
import type { SimulatedTime } from './simulated-time.ts';

type SessionOverrides = {
  readonly attempt?: Attempt;
  readonly forms?: readonly (FormSection | undefined)[];
  readonly events?: readonly AttemptEvent[];
  readonly draft?: EssayDraft;
  readonly time?: SimulatedTime;
};

export const allForms = (): readonly FormSection[] => [
  aFormSection({ section: 'job-knowledge' }),
  aFormSection({ section: 'biographic' }),
  aFormSection({ section: 'english-expression' }),
  aFormSection({ section: 'essay' }),
];

/** A session of the short test, its time under control, and everything it gave out. */
export const aRunningSession = (overrides: SessionOverrides = {}) => {
  const time = overrides.time ?? createSimulatedTime();
  const log: AttemptEvent[] = [...(overrides.events ?? [])];
  const drafts: EssayDraft[] = [];
  const session = createSession({
    attempt: overrides.attempt ?? anAttempt(),
    forms: overrides.forms ?? allForms(),
    state: replay(overrides.events ?? []),
    draft: overrides.draft ?? null,
    wallClock: time.clock,
    uptimeMs: time.uptimeMs,
    schedule: time.schedule,
    onEvents: (events) => log.push(...events),
    onDraft: (_, text, at) => drafts.push({ text, savedAt: at }),
  });
  return {
    session,
    time,
    log,
    drafts,
    /** Sends commands a second apart; throws where one is refused. */
    do: (...commands: readonly Command[]): void => {
      for (const command of commands) {
        time.pass(1000);
        const result = session.send(command);
        if (!result.ok) throw new Error(`${command.type} was refused: ${result.problem}`);
      }
    },
    types: (): readonly string[] => log.map(({ type }) => type),
  };
};
