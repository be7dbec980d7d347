import { isTakenElsewhere } from '../controls/key-target.ts';
import { examKeyOf } from '../preferences/exam-keys.ts';
import type { ExamKey } from '../preferences/exam-keys.ts';
import { preferences } from '../preferences/preferences.ts';

/**
 * Listens for the exam's keys on the whole page, but not while text is typed or behind a dialog. What a key means is the
 * candidate's choice; up and down are left to the radios, as everywhere. Returns how to stop.
 */
export const createExamKeys = (onKey: (key: ExamKey) => void): (() => void) => {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isTakenElsewhere(event)) return;
    const key = examKeyOf(event, preferences().keys);
    if (key === null) return;
    event.preventDefault();
    onKey(key);
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
};
