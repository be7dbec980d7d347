import { sectionKinds } from '../../bank/taxonomy.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import type { AuthoredItem, AuthoredSet } from '../authored.ts';
import type { ParsedFormat } from '../parse/parse-format.ts';
import type { Warning } from './warning.ts';

/** Grown readers take in 200 to 260 words a minute, and have to think besides. Source: M. Brysbaert, How many words do we read per minute?, Journal of Memory and Language 109 (2019): 238 for non-fiction. */
const mostWordsPerMinute = 250;

export type ReadingLoad = {
  readonly section: SectionKind;
  /** The id of the format. */
  readonly format: string;
  readonly wordsPerMinute: number;
};

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

/** The words that a candidate reads of a question by itself: its stem and its options. */
export const wordsOf = (item: AuthoredItem): number =>
  countWords(item.stem.plain) +
  (item.kind === 'choice' || item.kind === 'scale'
    ? item.options.reduce((sum, { text }) => sum + countWords(text.plain), 0)
    : 0);

/**
 * The words that a candidate reads in each minute of a section, at the clock of each format: the mean question of the bank with
 * its share of the passage, times the questions of the form. Sections that are written, not read, are left out.
 */
export const readingLoads = (
  sets: readonly AuthoredSet[],
  formats: readonly ParsedFormat[],
): readonly ReadingLoad[] =>
  sectionKinds.flatMap((kind) => {
    const own = sets.filter(({ section }) => section === kind);
    const items = own.flatMap((set) => set.items);
    if (items.length === 0) return [];
    const words =
      items.reduce((sum, item) => sum + wordsOf(item), 0) +
      own.reduce((sum, { passage }) => sum + countWords(passage?.plain ?? ''), 0);
    return formats.flatMap(({ offered: { format } }) =>
      format.sections.flatMap((section) =>
        section.section !== kind || section.section === 'essay'
          ? []
          : [
              {
                section: kind,
                format: format.id,
                wordsPerMinute: ((words / items.length) * section.questions) / section.minutes,
              },
            ],
      ),
    );
  });

/** The sections whose form is more than can be read in its time. */
export const readingWarnings = (loads: readonly ReadingLoad[]): readonly Warning[] =>
  loads
    .filter(({ wordsPerMinute }) => wordsPerMinute > mostWordsPerMinute)
    .map(({ section, format, wordsPerMinute }) => ({
      rule: 'reading-load',
      file: section,
      line: null,
      problem: `candidates must read ${Math.round(wordsPerMinute)} words per minute in the format ${format}`,
      cure: `shorten passages, stems, and options; ${mostWordsPerMinute} is as fast as people read without stopping to think`,
    }));
