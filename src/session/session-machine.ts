import { assign } from 'xstate';
import { startFacts } from './section-facts.ts';
import { deadlineOf, record, sessionSetup } from './session-setup.ts';
import { timed } from './timed-state.ts';

/**
 * One attempt in time. Its states say where the candidate is:
 *
 *   betweenSections ──section.start──► running ──section.end / deadline──► betweenSections … ──► finished
 *                                        ├ timed  (the deadline clock runs; so is an untimed section, which has none)
 *                                        │   ├ answering ◄──► reviewing        (sections of questions)
 *                                        │   └ choosingPrompt ──► writing      (essay)
 *                                        └ paused (only where the attempt's conditions allow it)
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
        { guard: 'isPaused', target: 'running.paused' },
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
      initial: 'timed',
      on: {
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
      },
      states: {
        timed,
        paused: {
          on: {
            'section.unpause': {
              target: 'timed',
              actions: record(() => [{ type: 'sectionUnpaused' }]),
            },
          },
        },
      },
    },
    finished: { type: 'final' },
  },
});
