import { onCleanup } from 'solid-js';
import { examKeyOf } from '../preferences/exam-keys.ts';
import { preferences } from '../preferences/preferences.ts';
import { isTakenElsewhere } from './key-target.ts';

type AnswerKeys = {
  /** An option by its place, from 0; there may be none at it. */
  readonly onChoose: (place: number) => void;
  readonly onMove?: (step: 1 | -1) => void;
};

/**
 * The exam's keys to choose an option and to move, as the candidate has set them, where questions are answered outside the exam
 * room. Listens for as long as the component stands, but not while text is typed or behind a dialog.
 */
export const createAnswerKeys = ({ onChoose, onMove }: AnswerKeys): void => {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isTakenElsewhere(event)) return;
    const key = examKeyOf(event, preferences().keys);
    if (key?.type === 'choose') onChoose(key.place);
    else if (onMove && (key?.type === 'next' || key?.type === 'previous')) {
      onMove(key.type === 'next' ? 1 : -1);
    } else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', onKeyDown);
  onCleanup(() => document.removeEventListener('keydown', onKeyDown));
};
