import { createEffect, createSignal, onCleanup } from 'solid-js';
import type { TextRange } from '../../exam/attempt-event.ts';
import {
  mergedRanges,
  offsetsOf,
  rangesIn,
  showHighlights,
  withoutRange,
} from '../controls/text-highlights.ts';

/** What is told after the candidate asked to highlight the selected text. */
export type HighlightOutcome = 'highlighted' | 'removed' | 'nothingSelected';

export type Highlighter = {
  /** A text that may be highlighted: a stem (by its item's id) or a passage. To be called by its component. */
  readonly register: (targetId: string, element: Element) => void;
  /** Highlights the selected text; removes the highlight where all of it was highlighted. */
  readonly toggleSelection: () => HighlightOutcome;
};

type HighlighterOptions = {
  /** All that is highlighted in a text now. */
  readonly rangesOf: (targetId: string) => readonly TextRange[];
  readonly onChange: (targetId: string, ranges: readonly TextRange[]) => void;
};

const covers = (ranges: readonly TextRange[], [start, end]: TextRange): boolean =>
  ranges.some(([from, to]) => from <= start && end <= to);

/** Paints the highlights of the texts on the screen, and changes them by what is selected. */
export const createHighlighter = ({ rangesOf, onChange }: HighlighterOptions): Highlighter => {
  const [targets, setTargets] = createSignal<ReadonlyMap<string, Element>>(new Map());

  createEffect(() => {
    showHighlights(
      'marked',
      [...targets()].flatMap(([targetId, element]) => rangesIn(element, rangesOf(targetId))),
    );
  });
  onCleanup(() => showHighlights('marked', []));

  return {
    register: (targetId, element) => {
      setTargets((all) => new Map([...all, [targetId, element]]));
      onCleanup(() =>
        setTargets((all) => new Map([...all].filter(([, known]) => known !== element))),
      );
    },
    toggleSelection: () => {
      const selection = globalThis.getSelection();
      const range = selection?.rangeCount === 1 ? selection.getRangeAt(0) : undefined;
      if (range === undefined || range.collapsed) return 'nothingSelected';
      let outcome: HighlightOutcome = 'nothingSelected';
      for (const [targetId, element] of targets()) {
        const selected = offsetsOf(element, range);
        if (selected === null) continue;
        const before = rangesOf(targetId);
        const isRemoval = covers(before, selected);
        onChange(
          targetId,
          isRemoval ? withoutRange(before, selected) : mergedRanges([...before, selected]),
        );
        outcome = isRemoval ? 'removed' : 'highlighted';
      }
      if (outcome !== 'nothingSelected') selection?.removeAllRanges();
      return outcome;
    },
  };
};
