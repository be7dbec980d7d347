import type { MistakeCause } from '../../progress/mistake.ts';

type CauseWords = {
  readonly title: string;
  /** What the candidate says by choosing it. */
  readonly meaning: string;
  /** What to do about it, where it is why questions are missed. */
  readonly advice: string;
};

/** In the order in which they are offered. */
export const mistakeCauses = [
  'knowledge',
  'misread',
  'reasoning',
  'time',
  'careless',
] as const satisfies readonly MistakeCause[];

export const causeWords: Readonly<Record<MistakeCause, CauseWords>> = {
  knowledge: {
    title: 'Knowledge',
    meaning: 'I did not know it.',
    advice:
      'Read up on the topic, starting with the question’s source, then drill it until it sticks.',
  },
  misread: {
    title: 'Misread',
    meaning: 'I misread the question or an option.',
    advice:
      'Tell yourself what is being asked before you look at the options, and watch for “not,” “except” and “best.”',
  },
  reasoning: {
    title: 'Reasoning',
    meaning: 'I knew enough but drew the wrong conclusion.',
    advice:
      'Read the rationale for the option you chose, and write in the note which step went wrong.',
  },
  time: {
    title: 'Time',
    meaning: 'I had too little time for it.',
    advice:
      'Practice at the exam’s pace. Flag what takes too long, mark your best guess, and come back to it.',
  },
  careless: {
    title: 'Careless',
    meaning: 'I knew it but slipped.',
    advice:
      'Before you move on, check that the option you chose is the one you meant, and save two minutes for a last look.',
  },
};
