import type { EssayCriterion } from '../../progress/essay-reading.ts';

/** Two neighboring scores share a description: the higher one is for what meets it in full. */
export type RubricBand = { readonly scores: readonly [number, number]; readonly words: string };

export type RubricCriterion = {
  readonly title: string;
  /** What to ask of the essay. */
  readonly question: string;
  /** From strong to weak. */
  readonly bands: readonly RubricBand[];
};

const bands = (strong: string, middling: string, weak: string): readonly RubricBand[] => [
  { scores: [6, 5], words: strong },
  { scores: [4, 3], words: middling },
  { scores: [2, 1], words: weak },
];

/** Our own rubric, after what readers of timed persuasive essays commonly look for. The real one has not been found. */
export const rubric: Readonly<Record<EssayCriterion, RubricCriterion>> = {
  position: {
    title: 'Position',
    question: 'Does the essay answer the question asked, plainly, and hold to that answer?',
    bands: bands(
      'Answers exactly what was asked, early and plainly, and holds to it. Conditions and limits sharpen the position.',
      'Takes a side, but late or in general terms, or drifts from the question in places.',
      'Leaves the reader guessing, takes both sides at once, or answers another question.',
    ),
  },
  support: {
    title: 'Reasons and examples',
    question: 'Would a fair reader who doubts the position find reasons to think again?',
    bands: bands(
      'Several distinct reasons, each explained and supported by something specific: a case, an event, a figure, an experience.',
      'Sound reasons with little explanation, or examples that are named but not used.',
      'Claims without reasons, one reason repeated in other words, or examples that prove nothing.',
    ),
  },
  complexity: {
    title: 'The other side',
    question: 'Is the best case against the position met?',
    bands: bands(
      'States the strongest objection fairly, then answers it, or changes the position to meet it. Weighs costs as well as gains.',
      'Names an objection and dismisses it quickly, or meets only a weak one.',
      'Sees no other side, or mocks it.',
    ),
  },
  organization: {
    title: 'Organization',
    question: 'Could a reader say after one reading how each paragraph serves the position?',
    bands: bands(
      'Each paragraph does one thing and leads to the next; the opening and the ending do work of their own.',
      'A plan can be seen, but with jumps or repetition; the opening or the ending is formulaic.',
      'Thoughts appear in the order they came. Paragraphs are missing or mix their points.',
    ),
  },
  language: {
    title: 'Language',
    question: 'Does the wording help the argument or get in its way?',
    bands: bands(
      'Exact words, sentences of varied length, and slips so rare that they do not matter in a draft.',
      'Clear and correct on the whole, with flat or wordy stretches and some errors.',
      'Errors or tangled sentences make the reader go back, or hide what is meant.',
    ),
  },
};
