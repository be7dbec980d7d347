import type { Response } from '../../exam/attempt-state.ts';
import type { Confidence } from '../../exam/attempt-event.ts';
import type { FormEntry } from '../../exam/exam-form.ts';
import type { Session } from '../../session/create-session.ts';
import type { ExamKey } from '../preferences/exam-keys.ts';

type QuestionActionsOptions = {
  readonly session: Session;
  readonly entries: () => readonly FormEntry[];
  /** The place of the question on the screen, from 0. */
  readonly index: () => number;
  readonly response: () => Response;
  readonly onHighlight: () => void;
  readonly onNote: () => void;
  readonly onTimeLeft: () => void;
};

/** What can be done with the question on the screen, by button or key. */
export const createQuestionActions = (options: QuestionActionsOptions) => {
  const { session, entries, index, response, onHighlight, onNote, onTimeLeft } = options;

  const optionAt = (place: number) => {
    const item = entries()[index()]?.item;
    if (item?.kind !== 'choice' && item?.kind !== 'scale') return undefined;
    const option = item.options[place];
    return option === undefined ? undefined : { item, optionId: option.id };
  };
  const move = (step: 1 | -1): void => {
    const next = entries()[index() + step];
    if (next !== undefined) session.send({ type: 'item.show', itemId: next.item.id });
    else if (step === 1) session.send({ type: 'review.open' });
  };
  const toggleFlag = (): void => {
    const item = entries()[index()]?.item;
    if (item === undefined) return;
    session.send({
      type: 'item.flag',
      itemId: item.id,
      flagged: !response().flagged,
    });
  };
  const choose = (place: number): void => {
    const found = optionAt(place);
    if (found === undefined) return;
    session.send({ type: 'choice.select', itemId: found.item.id, optionId: found.optionId });
  };
  const strike = (place: number): void => {
    const found = optionAt(place);
    if (found === undefined || found.item.kind !== 'choice') return;
    const { item, optionId } = found;
    const struck = !response().struck.includes(optionId);
    session.send({ type: 'option.strike', itemId: item.id, optionId, struck });
  };
  const sayConfidence = (confidence: Confidence): void => {
    const item = entries()[index()]?.item;
    if (item?.kind !== 'choice') return;
    const isSame = response().confidence === confidence;
    session.send({
      type: 'confidence.set',
      itemId: item.id,
      confidence: isSame ? null : confidence,
    });
  };

  const onKey = (key: ExamKey): void => {
    switch (key.type) {
      case 'choose':
        return choose(key.place);
      case 'strike':
        return strike(key.place);
      case 'next':
        return move(1);
      case 'previous':
        return move(-1);
      case 'flag':
        return toggleFlag();
      case 'highlight':
        return onHighlight();
      case 'note':
        return onNote();
      case 'timeLeft':
        return onTimeLeft();
      case 'sure':
      case 'unsure':
      case 'guess':
        return sayConfidence(key.type);
      default:
        throw new Error(`unknown key ${JSON.stringify(key satisfies never)}`);
    }
  };

  return { move, toggleFlag, onKey };
};
