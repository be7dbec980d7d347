import type { ItemId, OptionId } from '../bank/item.ts';
import { responseTo, runningSection } from '../exam/attempt-state.ts';
import { longestExamplesText, longestNote } from './longest-texts.ts';
import type { SessionContext } from './session-context.ts';
import { itemInForm, textInForm } from './session-context.ts';
import { keepTyped, record, sessionSetup } from './session-setup.ts';

const hasOption = (
  context: SessionContext,
  { itemId, optionId }: { readonly itemId: ItemId; readonly optionId: OptionId },
): boolean => {
  const item = itemInForm(context, itemId);
  return (
    (item?.kind === 'choice' || item?.kind === 'scale') &&
    item.options.some((option) => option.id === optionId)
  );
};

const responseNow = (context: SessionContext, itemId: ItemId) =>
  responseTo(runningSection(context.state) ?? undefined, itemId);

/** Whether the answer was checked: what the key has shown is not answered again. */
const isLocked = (context: SessionContext, itemId: ItemId): boolean =>
  responseNow(context, itemId).checkedAt !== null;

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
      guard: ({ context, event }) => hasOption(context, event) && !isLocked(context, event.itemId),
      actions: record((context, { itemId, optionId }) => {
        const response = responseNow(context, itemId);
        return [
          ...(response.struck.includes(optionId)
            ? [{ type: 'optionRestored', itemId, optionId } as const]
            : []),
          // Choosing what is chosen already is not a change of answer.
          ...(response.optionId === optionId
            ? []
            : [{ type: 'choiceSelected', itemId, optionId } as const]),
        ];
      }),
    },
    'answer.check': {
      guard: ({ context, event: { itemId } }) =>
        context.attempt.feedback === 'atOnce' &&
        itemInForm(context, itemId)?.kind === 'choice' &&
        runningSection(context.state)?.currentItemId === itemId &&
        responseNow(context, itemId).optionId !== null &&
        !isLocked(context, itemId),
      actions: record((_, { itemId }) => [{ type: 'answerChecked', itemId }]),
    },
    'examples.write': {
      guard: ({ context, event }) =>
        itemInForm(context, event.itemId)?.kind === 'examples' &&
        event.text.length <= longestExamplesText,
      actions: keepTyped((event) => ({
        type: 'examplesWritten',
        itemId: event.itemId,
        text: event.text,
      })),
    },
    'note.write': {
      guard: ({ context, event }) =>
        itemInForm(context, event.itemId) !== undefined && event.text.length <= longestNote,
      actions: keepTyped((event) => ({
        type: 'noteWritten',
        itemId: event.itemId,
        text: event.text,
      })),
    },
    'option.strike': {
      guard: ({ context, event }) => hasOption(context, event) && !isLocked(context, event.itemId),
      actions: record((context, { itemId, optionId, struck }) => {
        const response = responseNow(context, itemId);
        if (response.struck.includes(optionId) === struck) return [];
        return [{ type: struck ? 'optionStruck' : 'optionRestored', itemId, optionId }];
      }),
    },
    'text.highlight': {
      guard: ({ context, event }) => textInForm(context, event.targetId),
      actions: record((_, { targetId, ranges }) => [{ type: 'textHighlighted', targetId, ranges }]),
    },
    'confidence.set': {
      guard: ({ context, event }) =>
        context.attempt.conditions.confidence &&
        itemInForm(context, event.itemId) !== undefined &&
        !isLocked(context, event.itemId),
      actions: record((_, { itemId, confidence }) => [
        { type: 'confidenceSet', itemId, confidence },
      ]),
    },
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
