import type { TextMeasures } from './text-measures.ts';

export type LanguageFigure = { readonly label: string; readonly value: string };

/** The figures of a text, each with its name. */
export const measureFigures = (measures: TextMeasures): readonly LanguageFigure[] => [
  { label: 'Words', value: measures.words.toLocaleString('en-US') },
  { label: 'Sentences', value: String(measures.sentences) },
  { label: 'Paragraphs', value: String(measures.paragraphs) },
  {
    label: 'Words per sentence, on average',
    value: measures.sentenceWords === null ? 'none' : measures.sentenceWords.toFixed(0),
  },
  {
    label: 'Words in the longest sentence',
    value: measures.longest === null ? 'none' : String(measures.longest.words),
  },
  {
    label: 'Reading grade, approximate',
    value:
      measures.grade === null
        ? 'too short to tell'
        : `about ${Math.max(0, measures.grade).toFixed(0)}`,
  },
];
