import { enqueueActions, setup } from 'xstate';
import type { AttemptFact } from '../exam/attempt-event.ts';
import { runningSection } from '../exam/attempt-state.ts';
import type { EpochMs } from '../shared/clock.ts';
import { deadlineClock } from './deadline-clock.ts';
import { recordFacts } from './section-facts.ts';
import type {
  SessionContext,
  SessionEmitted,
  SessionEvent,
  SessionInput,
} from './session-context.ts';
import { currentForm, essayPromptId, formatSection } from './session-context.ts';

type Recording = { readonly facts: readonly AttemptFact[]; readonly at: EpochMs };

export const deadlineOf = (context: SessionContext): EpochMs =>
  runningSection(context.state)?.deadline ?? Infinity;

/** Typed text that was still waiting becomes a fact first, at the moment when it was typed. */
const recordAll = (context: SessionContext, { facts, at }: Recording) => {
  const { pendingText } = context;
  const typed =
    pendingText === null
      ? { state: context.state, events: [] }
      : recordFacts(
          context.state,
          [{ type: 'examplesWritten', itemId: pendingText.itemId, text: pendingText.text }],
          pendingText.at,
        );
  const then = recordFacts(typed.state, facts, at);
  return { state: then.state, events: [...typed.events, ...then.events] };
};

/** The vocabulary of the session's statechart: its types, its one way of recording facts, its guards. */
export const sessionSetup = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionEvent,
    emitted: {} as SessionEmitted,
    input: {} as SessionInput,
  },
  actors: { deadlineClock },
  actions: {
    record: enqueueActions(({ context, enqueue }, recording: Recording) => {
      const { state, events } = recordAll(context, recording);
      enqueue.assign({ state, pendingText: null });
      for (const event of events) enqueue.emit({ type: 'fact', event });
    }),
  },
  guards: {
    isFinished: ({ context }) => context.state.finishedAt !== null,
    isRunning: ({ context }) => runningSection(context.state) !== null,
    isReviewing: ({ context }) => runningSection(context.state)?.reviewing === true,
    isEssay: ({ context }) => formatSection(context)?.section === 'essay',
    mustChoosePrompt: ({ context }) =>
      formatSection(context)?.section === 'essay' && essayPromptId(context) === null,
    hasForm: ({ context }) => currentForm(context) !== undefined,
    isTimeUp: ({ context }, at: EpochMs) => at >= deadlineOf(context),
  },
});

/** An action that records `facts` at the moment of the event that caused them. */
export const record = <Event extends { readonly at: EpochMs }>(
  facts: (context: SessionContext, event: Event) => readonly AttemptFact[],
) =>
  ({
    type: 'record',
    params: ({ context, event }: { context: SessionContext; event: Event }) => ({
      facts: facts(context, event),
      at: event.at,
    }),
  }) as const;
