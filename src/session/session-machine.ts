import { assign } from 'xstate';
import { endFacts, startFacts } from './section-facts.ts';
import { choosingPrompt, writing } from './essay-states.ts';
import { answering, reviewing } from './question-states.ts';
import { deadlineOf, record, sessionSetup } from './session-setup.ts';

/**
 * One attempt in time. Its states say where the candidate is:
 *
 *   betweenSections ──section.start──► running ──section.end / deadline──► betweenSections … ──► finished
 *                                        ├ answering ◄──► reviewing        (sections of questions)
 *                                        └ choosingPrompt ──► writing      (essay)
 *
 * The machine keeps no clock of its own: `deadlineClock` wakes it, and every command is preceded by a `clock.read`, so that one
 * which comes late finds the section closed. What happened is emitted as facts; where the attempt stands is their fold. An
 * attempt is therefore resumed by starting a fresh actor from the replayed log; a persisted snapshot would not fire its timers again.
 */
export const sessionMachine = sessionSetup.createMachine({
  id: 'session',
  context: ({ input }) => ({ ...input, pendingText: null }),
  initial: 'placing',
  on: {
    'form.provide': {
      actions: assign({
        forms: ({ context, event }) => {
          const forms = [...context.forms];
          forms[event.sectionIndex] ??= event.form;
          return forms;
        },
      }),
    },
  },
  states: {
    placing: {
      always: [
        { guard: 'isFinished', target: 'finished' },
        { guard: 'isRunning', target: 'running' },
        { target: 'betweenSections' },
      ],
    },
    betweenSections: {
      on: {
        'section.start': {
          guard: 'hasForm',
          target: 'running',
          actions: record((context, event) => startFacts(context, event.at)),
        },
      },
    },
    running: {
      initial: 'placing',
      invoke: {
        src: 'deadlineClock',
        input: ({ context }) => ({
          deadline: deadlineOf(context),
          clock: context.clock,
          schedule: context.schedule,
        }),
      },
      on: {
        'clock.read': {
          guard: { type: 'isTimeUp', params: ({ event }) => event.at },
          target: 'placing',
          // At the deadline, however late the news of it came: a sleeping tab gains no time.
          actions: {
            type: 'record',
            params: ({ context }) => ({
              facts: endFacts(context, 'timeUp'),
              at: deadlineOf(context),
            }),
          },
        },
        'clock.jumped': {
          // A jump over the deadline is the reason for the section's end, so it stands before it.
          actions: {
            type: 'record',
            params: ({ context, event }) => ({
              facts: [{ type: 'clockJumped', byMs: event.byMs }],
              at: Math.min(event.at, deadlineOf(context)),
            }),
          },
        },
        'section.end': {
          target: 'placing',
          actions: record((context) => endFacts(context, 'candidate')),
        },
      },
      states: {
        placing: {
          always: [
            { guard: 'mustChoosePrompt', target: 'choosingPrompt' },
            { guard: 'isEssay', target: 'writing' },
            { guard: 'isReviewing', target: 'reviewing' },
            { target: 'answering' },
          ],
        },
        answering,
        reviewing,
        choosingPrompt,
        writing,
      },
    },
    finished: { type: 'final' },
  },
});
