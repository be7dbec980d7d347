import { counted } from '../controls/plural.ts';

/** How many mock exams wait for a decision (one or more), as a sentence without its end. */
export const waitingInWords = (count: number): string =>
  count === 1
    ? 'A mock exam is waiting for you to decide on its blind review'
    : `${counted(count, 'mock exam')} are waiting for you to decide on their blind review`;

/** The link to the decision about the first of them. */
export const decideInWords = (count: number): string =>
  count === 1 ? 'Decide now' : 'Decide on the first';
