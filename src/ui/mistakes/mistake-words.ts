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
      'Read up on the topic, from the question’s source onward, then drill that topic until it holds.',
  },
  misread: {
    title: 'Misread',
    meaning: 'I read the question or an option wrongly.',
    advice:
      'Say to yourself what is asked before you look at the options, and look for “not”, “except” and “best”.',
  },
  reasoning: {
    title: 'Reasoning',
    meaning: 'I knew enough and concluded wrongly.',
    advice:
      'Read the rationale of the option you chose, and write in the note which step went wrong.',
  },
  time: {
    title: 'Time',
    meaning: 'I had too little time for it.',
    advice:
      'Practice at the exam’s pace. Flag what takes long, answer your best guess, and come back to it.',
  },
  careless: {
    title: 'Careless',
    meaning: 'I knew it and slipped.',
    advice:
      'Before you go on, check that the option chosen is the one you meant, and leave two minutes for a last look.',
  },
};
