import { enqueueActions } from 'xstate';
import { assignedPromptFacts, choosingDeadlineOf } from './section-facts.ts';
import { essayPromptId, formatSection, itemInForm } from './session-context.ts';
import { deadlineOf, record, sessionSetup } from './session-setup.ts';

/** Several prompts are offered and none is taken yet. */
export const choosingPrompt = sessionSetup.createStateConfig({
  invoke: {
    src: 'deadlineClock',
    input: ({ context }) => ({
      deadline: choosingDeadlineOf(context),
      clock: context.clock,
      schedule: context.schedule,
    }),
  },
  on: {
    'clock.read': {
      // Where the whole section is over as well, that comes first: nothing is left to write.
      guard: ({ context, event: { at } }) =>
        at >= choosingDeadlineOf(context) && at < deadlineOf(context),
      target: 'writing',
      actions: {
        type: 'record',
        params: ({ context }) => ({
          facts: assignedPromptFacts(context),
          at: choosingDeadlineOf(context),
        }),
      },
    },
    'prompt.choose': {
      guard: ({ context, event }) => itemInForm(context, event.itemId) !== undefined,
      target: 'writing',
      actions: record((_, { itemId }) => [
        { type: 'promptChosen', itemId },
        { type: 'itemShown', itemId },
      ]),
    },
  },
});

/** The essay's text is the exception to the log: one draft, overwritten; only its end is a fact. */
export const writing = sessionSetup.createStateConfig({
  on: {
    'essay.write': {
      guard: ({ context, event }) => {
        const section = formatSection(context);
        // Text that stands over the limit already (an older draft) may still be shortened.
        return (
          section?.section === 'essay' &&
          (event.text.length <= section.characters || event.text.length < context.essayText.length)
        );
      },
      actions: enqueueActions(({ context, event: { text, at }, enqueue }) => {
        const itemId = essayPromptId(context);
        if (itemId === null) return;
        enqueue.assign({ essayText: text });
        enqueue.emit({ type: 'draft', itemId, text, at });
      }),
    },
  },
});
