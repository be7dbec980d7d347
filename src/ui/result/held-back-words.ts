/** What the files leave out of an attempt, `count` of whose questions (one or more) a later mock exam waits for, as sentences. */
export const heldBackInFiles = (count: number): string =>
  count === 1
    ? '1 question is held back: a mock exam also asked it, and you have not decided on its blind review yet. Until you do, the files leave out its key and whether you were right.'
    : `${count} questions are held back: a mock exam also asked them, and you have not decided on its blind review yet. Until you do, the files leave out their keys and whether you were right.`;
