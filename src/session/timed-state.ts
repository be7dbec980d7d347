import { choosingPrompt, writing } from './essay-states.ts';
import { answering, reviewing } from './question-states.ts';
import { endFacts } from './section-facts.ts';
import { deadlineOf, record, sessionSetup } from './session-setup.ts';

/** A section under way, its clock running. Entered anew after a pause, as the deadline has moved by it. */
export const timed = sessionSetup.createStateConfig({
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
      target: '#session.placing',
      // At the deadline, however late the news of it came: a sleeping tab gains no time.
      actions: {
        type: 'record',
        params: ({ context }) => ({
          facts: endFacts(context, 'timeUp'),
          at: deadlineOf(context),
        }),
      },
    },
    'text.settle': { actions: record(() => []) },
    'textSize.set': {
      actions: record((_, { percent }) => [{ type: 'textSizeSet', percent }]),
    },
    'clock.hide': {
      actions: record((_, { hidden }) => [{ type: hidden ? 'clockHidden' : 'clockShown' }]),
    },
    'section.pause': {
      guard: 'mayPause',
      target: '#session.running.paused',
      actions: record(() => [{ type: 'sectionPaused' }]),
    },
    'section.end': {
      target: '#session.placing',
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
});
