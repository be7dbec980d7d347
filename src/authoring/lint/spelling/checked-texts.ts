import type { AuthoredItem, AuthoredSet } from '../../authored.ts';
import type { ParsedFormat } from '../../parse/parse-format.ts';
import { spelledWords } from './spelled-words.ts';

/** A text of the bank that a candidate reads, with the words in it that are misspelled on purpose. */
export type CheckedText = {
  readonly file: string;
  /** Where the question begins that it belongs to; 1 for what belongs to the whole file. */
  readonly line: number;
  readonly text: string;
  readonly exempt: ReadonlySet<string>;
};

/** An answer of a lower score is shown with its writer’s mistakes. */
const leastSpelled = 4;

/**
 * The words of a question that may be wrong on purpose: all that a question about spelling lets choose from, and the wrong
 * wordings of any other marked portion, which may be no words (“criterias”).
 */
const onTrial = (item: AuthoredItem): readonly string[] => {
  if (item.kind === 'essay') {
    // The reader's notes quote them.
    return item.samples
      .filter(({ score }) => score < leastSpelled)
      .flatMap(({ text }) => spelledWords(text.plain));
  }
  if (item.kind !== 'choice' || item.mark === null) {
    return item.kind === 'choice' && item.skill === 'spelling'
      ? item.options.flatMap(({ text }) => spelledWords(text.plain))
      : [];
  }
  const wordings = item.options
    .filter(({ isKey }) => item.skill === 'spelling' || !isKey)
    .map(({ text }) => text.plain);
  const keepsMark = item.options.some(({ text, isKey }) => isKey && text.markdown === 'NO CHANGE');
  const marked = item.skill === 'spelling' || !keepsMark ? [item.mark.plain] : [];
  return [...wordings, ...marked].flatMap(spelledWords);
};

const textsOf = (item: AuthoredItem): readonly string[] => {
  switch (item.kind) {
    case 'choice':
      return [
        item.stem.plain,
        ...item.options.flatMap(({ text, rationale }) =>
          // Rationales about spelling show how it is not spelled, and where the stress lies.
          item.skill === 'spelling' ? [text.plain] : [text.plain, rationale.plain],
        ),
      ];
    case 'scale':
      return [item.stem.plain, ...item.options.map(({ text }) => text.plain)];
    case 'examples':
      return [item.stem.plain];
    case 'essay':
      return [
        item.stem.plain,
        item.inFavor.plain,
        item.against.plain,
        ...item.samples.flatMap(({ score, text, notes }) =>
          score < leastSpelled ? [notes.plain] : [text.plain, notes.plain],
        ),
      ];
    default:
      throw new Error(`unknown kind of question ${JSON.stringify(item satisfies never)}`);
  }
};

/** All texts of the sets whose spelling is checked. Sources are left out: they name works as their titles are. */
export const textsOfSets = (sets: readonly AuthoredSet[]): readonly CheckedText[] =>
  sets.flatMap(({ file, title, passage, items, unusable }) => {
    const all = [...items, ...unusable].toSorted((a, b) => a.line - b.line);
    return [
      {
        file,
        line: 1,
        text: `${title}\n${passage?.plain ?? ''}`,
        exempt: new Set(all.flatMap(onTrial)),
      },
      ...all.map((item) => ({
        file,
        line: item.line,
        text: textsOf(item).join('\n'),
        exempt: new Set(onTrial(item)),
      })),
    ];
  });

const withoutTags = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/&#39;|&quot;/gu, "'")
    .replaceAll('&amp;', '&');

/** What the app tells about the versions of the test. */
export const textsOfFormats = (formats: readonly ParsedFormat[]): readonly CheckedText[] =>
  formats.map(({ file, offered: { format, about } }) => ({
    file,
    line: 1,
    text: [format.title, ...format.sections.map(({ note }) => note), withoutTags(about)].join('\n'),
    exempt: new Set(),
  }));
