import { spreadWarnings } from '../lint/lint-bank.ts';
import { readingLoads, readingWarnings } from '../lint/reading-load.ts';
import type { Dictionary } from '../lint/spelling/american-dictionary.ts';
import { checkSpelling } from '../lint/spelling/check-spelling.ts';
import type { Warning } from '../lint/warning.ts';
import type { LiveBank } from '../vite/live-bank.ts';

/** The warnings that concern no single question; found again when the bank or its list of words has changed. */
export const createWideWarnings = (
  dictionary: Dictionary,
): ((live: LiveBank, listText: string) => readonly Warning[]) => {
  let last: { live: LiveBank; listText: string; found: readonly Warning[] } | null = null;
  return (live, listText) => {
    if (last?.live === live && last.listText === listText) return last.found;
    const { reading, files, faults } = live;
    const { sets, formats } = reading;
    const found = [
      ...spreadWarnings(sets),
      ...readingWarnings(readingLoads(sets, formats)),
      ...checkSpelling({ sets, formats, files }, dictionary, listText, faults.length === 0)
        .warnings,
    ];
    last = { live, listText, found };
    return found;
  };
};
