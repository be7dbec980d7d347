import { enqueueActions, setup } from 'xstate';
import type { AttemptFact } from '../exam/attempt-event.ts';
import { runningSection } from '../exam/attempt-state.ts';
import type { EpochMs } from '../shared/clock.ts';
import { deadlineClock } from './deadline-clock.ts';
import { choosingDeadlineOf, recordFacts } from './section-facts.ts';
import type {
  SessionContext,
  SessionEmitted,
  SessionEvent,
  SessionInput,
} from './session-context.ts';
import { currentForm, essayPromptId, formatSection } from './session-context.ts';

type Recording = { readonly facts: readonly AttemptFact[]; readonly at: EpochMs };

/** When the running section closes; Infinity where none runs, it is untimed, or its clock stands still. */
export const deadlineOf = (context: SessionContext): EpochMs => {
  const section = runningSection(context.state);
  return section === null || section.pausedAt !== null ? Infinity : (section.deadline ?? Infinity);
};

/** Before this moment a look at the clock changes nothing. */
export const earliestDeadlineOf = (context: SessionContext): EpochMs =>
  Math.min(deadlineOf(context), choosingDeadlineOf(context));

/** Typed text that was still waiting becomes a fact first, at the moment when it was typed. */
const recordAll = (context: SessionContext, { facts, at }: Recording) => {
  const { pendingText } = context;
  const typed =
    pendingText === null
      ? { state: context.state, events: [] }
      : recordFacts(context.state, [pendingText.fact], pendingText.at);
  const then = recordFacts(typed.state, facts, at);
  return { state: then.state, events: [...typed.events, ...then.events] };
};

type TypedFact = NonNullable<SessionContext['pendingText']>['fact'];

const isSameText = (one: TypedFact, other: TypedFact): boolean =>
  one.type === other.type && one.itemId === other.itemId;

/** A pause in typing after which the text becomes a fact. */
const textSettlesAfterMs = 400;

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
    keepTyped: enqueueActions(
      ({ context, enqueue }, pendingText: NonNullable<SessionContext['pendingText']>) => {
        const waiting = context.pendingText;
        // What waits is of another text: it is recorded before this one takes its place.
        if (waiting !== null && !isSameText(waiting.fact, pendingText.fact)) {
          const { state, events } = recordAll(context, { facts: [], at: pendingText.at });
          enqueue.assign({ state });
          for (const event of events) enqueue.emit({ type: 'fact', event });
        }
        enqueue.assign({ pendingText });
        enqueue.cancel('text.settle');
        enqueue.raise(
          { type: 'text.settle', at: pendingText.at },
          { id: 'text.settle', delay: textSettlesAfterMs },
        );
      },
    ),
  },
  guards: {
    isFinished: ({ context }) => context.state.finishedAt !== null,
    isRunning: ({ context }) => runningSection(context.state) !== null,
    isPaused: ({ context }) => runningSection(context.state)?.pausedAt != null,
    mayPause: ({ context }) => context.attempt.conditions.pausing,
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

/** An action that keeps what is being typed; it is recorded when typing pauses, or before anything else is. */
export const keepTyped = <Event extends { readonly at: EpochMs }>(
  factOf: (event: Event) => TypedFact,
) =>
  ({
    type: 'keepTyped',
    params: ({ event }: { event: Event }) => ({ fact: factOf(event), at: event.at }),
  }) as const;
