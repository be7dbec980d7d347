import type { ExamAction } from '../preferences/exam-keys.ts';

/** What the keys do, in the order in which they are offered. */
export const actionTitles: Readonly<Record<ExamAction, string>> = {
  next: 'Next question',
  previous: 'Previous question',
  flag: 'Flag for review',
  highlight: 'Highlight the selected text',
  note: 'Write a note',
  timeLeft: 'Say the time left',
  sure: 'Mark as sure',
  unsure: 'Mark as unsure',
  guess: 'Mark as a guess',
};

export const examActions = Object.keys(actionTitles) as readonly ExamAction[];

/** As it stands on a keyboard: `F`, `?`. The capital of `ß` is two letters, which no key has. */
export const keyLabel = (name: string): string => {
  const capital = name.toUpperCase();
  return capital.length === name.length ? capital : name;
};
