import type { FoundRow } from './row-migration.ts';

/** What version 2 relies on of a row of version 1. */
type AttemptRowV1 = FoundRow & {
  readonly attempt: FoundRow & {
    readonly format: FoundRow & { readonly sections: readonly FoundRow[] };
  };
};

const withChoosingMinutes = (section: FoundRow): FoundRow =>
  section['section'] === 'essay' ? { choosingMinutes: null, ...section } : section;

/**
 * Version 2 of an attempt's row: conditions, which before it were those of the real room for everybody, and the time for choosing
 * an essay prompt, which had no limit of its own.
 */
export const attemptToV2 = (row: FoundRow): FoundRow => {
  const { attempt } = row as AttemptRowV1;
  const { format } = attempt;
  return {
    ...row,
    attempt: {
      ...attempt,
      format: { ...format, sections: format.sections.map(withChoosingMinutes) },
      conditions: {
        timeFactor: 1,
        pausing: false,
        breakMinutes: 0,
        paceLine: false,
        questionClock: false,
        confidence: false,
        highContrast: false,
        reducedMotion: false,
        largerTargets: false,
        keys: 'standard',
      },
    },
  };
};
