/** What a hint is about. `grammar` comes from the grammar checker, the others from the checks that are always there. */
export type FindingKind = 'doubled' | 'passive' | 'wordy' | 'filler' | 'grammar';

/** A place in the text that is worth another look; a hint, never a fault. */
export type Finding = {
  readonly kind: FindingKind;
  /** Offsets into the text, as strings count them; `end` is behind the last character. */
  readonly start: number;
  readonly end: number;
  /** What stands there. */
  readonly text: string;
  /** A sentence: what to look at. */
  readonly hint: string;
  /** What could stand there instead; empty where nothing is proposed, '' for leaving it out. */
  readonly instead: readonly string[];
};

export const findingTitles: Readonly<Record<FindingKind, string>> = {
  doubled: 'Repeated word',
  passive: 'Passive',
  wordy: 'Wordy or stiff',
  filler: 'Filler',
  grammar: 'Grammar and spelling',
};

/** In the order in which they stand in the text; the longer first where two begin at once. */
export const inReadingOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => a.start - b.start || b.end - a.end);
