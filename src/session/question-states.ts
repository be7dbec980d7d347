import { enqueueActions } from 'xstate';
import { responseTo, runningSection } from '../exam/attempt-state.ts';
import { itemInForm } from './session-context.ts';
import { record, sessionSetup } from './session-setup.ts';

/** A pause in typing after which the text becomes a fact. */
export const textSettlesAfterMs = 400;

/** Lists of examples may run over their limit (the page warns and nothing is cut), but not without end. */
export const longestExamplesText = 2_000;

/** One question is on the screen. */
export const answering = sessionSetup.createStateConfig({
  on: {
    'item.show': {
      guard: ({ context, event }) =>
        itemInForm(context, event.itemId) !== undefined &&
        runningSection(context.state)?.currentItemId !== event.itemId,
      actions: record((_, event) => [{ type: 'itemShown', itemId: event.itemId }]),
    },
    'choice.select': {
      guard: ({ context, event }) => {
        const item = itemInForm(context, event.itemId);
        return (
          (item?.kind === 'choice' || item?.kind === 'scale') &&
          item.options.some((option) => option.id === event.optionId)
        );
      },
      actions: record((context, { itemId, optionId }) => {
        const section = runningSection(context.state) ?? undefined;
        // Choosing what is chosen already is not a change of answer.
        return responseTo(section, itemId).optionId === optionId
          ? []
          : [{ type: 'choiceSelected', itemId, optionId }];
      }),
    },
    'examples.write': {
      guard: ({ context, event }) =>
        itemInForm(context, event.itemId)?.kind === 'examples' &&
        event.text.length <= longestExamplesText,
      actions: enqueueActions(({ event: { itemId, text, at }, enqueue }) => {
        enqueue.assign({ pendingText: { itemId, text, at } });
        enqueue.cancel('text.settle');
        enqueue.raise(
          { type: 'text.settle', at },
          { id: 'text.settle', delay: textSettlesAfterMs },
        );
      }),
    },
    'text.settle': { actions: record(() => []) },
    'item.flag': {
      guard: ({ context, event }) => itemInForm(context, event.itemId) !== undefined,
      actions: record((_, { itemId, flagged }) => [
        { type: flagged ? 'itemFlagged' : 'itemUnflagged', itemId },
      ]),
    },
    'review.open': {
      target: 'reviewing',
      actions: record(() => [{ type: 'sectionReviewOpened' }]),
    },
  },
});

/** The page that lists the section's questions is on the screen. */
export const reviewing = sessionSetup.createStateConfig({
  on: {
    'item.show': {
      guard: ({ context, event }) => itemInForm(context, event.itemId) !== undefined,
      target: 'answering',
      actions: record((_, event) => [{ type: 'itemShown', itemId: event.itemId }]),
    },
  },
});
