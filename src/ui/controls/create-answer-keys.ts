import { onCleanup } from 'solid-js';
import type { Accessor } from 'solid-js';
import { examKeyOf } from '../preferences/exam-keys.ts';
import { preferences } from '../preferences/preferences.ts';
import { createSaid } from './create-said.ts';
import { isTakenElsewhere } from './key-target.ts';
import { optionKeyLabel } from './option-key-label.ts';

type AnswerKeys = {
  /** An option by its place, from 0; there may be none at it. Whether it is chosen now. */
  readonly onChoose: (place: number) => boolean;
  readonly onMove?: (step: 1 | -1) => void;
};

/**
 * The exam's keys to choose an option and to move, as the candidate has set them, where questions are answered outside the exam
 * room. Listens for as long as the component stands, but not while text is typed or behind a dialog. Returns what a status is to
 * say of the key that was pressed: the focus is elsewhere than on what changed.
 */
export const createAnswerKeys = ({ onChoose, onMove }: AnswerKeys): Accessor<string> => {
  const { words, say } = createSaid();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isTakenElsewhere(event)) return;
    const key = examKeyOf(event, preferences().keys);
    if (key?.type === 'choose') {
      if (onChoose(key.place)) say(`${optionKeyLabel('choice', key.place)} chosen.`);
    } else if (onMove && (key?.type === 'next' || key?.type === 'previous')) {
      onMove(key.type === 'next' ? 1 : -1);
    } else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', onKeyDown);
  onCleanup(() => document.removeEventListener('keydown', onKeyDown));
  return words;
};
