import { createEffect, createSignal, onCleanup } from 'solid-js';
import type { Accessor } from 'solid-js';
import type { ReviewRow } from '../../exam/review-rows.ts';
import { rangesIn, showHighlights } from '../controls/text-highlights.ts';

type MarkedText = {
  /** Where the stem and the passage of the row on the screen are; undefined where it has none. */
  readonly stem: () => Element | undefined;
  readonly passage: () => Element | undefined;
};

/**
 * Paints what the candidate had highlighted in the question on the screen, and returns it in words, in order: the painting
 * does not reach a screen reader.
 */
export const createMarkedText = (
  row: Accessor<ReviewRow>,
  { stem, passage }: MarkedText,
): Accessor<readonly string[]> => {
  const [words, setWords] = createSignal<readonly string[]>([]);
  // An effect, so that the texts are on the page when their characters are counted.
  createEffect(() => {
    const { highlights } = row();
    const inPassage = passage();
    const inStem = stem();
    const ranges = [
      ...(inPassage === undefined ? [] : rangesIn(inPassage, highlights.passage)),
      ...(inStem === undefined ? [] : rangesIn(inStem, highlights.stem)),
    ];
    showHighlights('marked', ranges);
    setWords(ranges.map(String));
  });
  onCleanup(() => showHighlights('marked', []));
  return words;
};
