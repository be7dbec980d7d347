import { createEffect, onCleanup } from 'solid-js';
import type { TextRange } from '../../exam/attempt-event.ts';
import {
  mergedRanges,
  offsetsOf,
  rangesIn,
  showHighlights,
  withoutRange,
} from '../controls/text-highlights.ts';
import type { TextTargets } from './create-text-targets.ts';

/** What is told after the candidate asked to highlight the selected text. */
export type HighlightOutcome = 'highlighted' | 'removed' | 'nothingSelected';

export type Highlighter = {
  /** Highlights the selected text; removes the highlight where all of it was highlighted. */
  readonly toggleSelection: () => HighlightOutcome;
};

type HighlighterOptions = {
  readonly targets: TextTargets['all'];
  /** All that is highlighted in a text now. */
  readonly rangesOf: (targetId: string) => readonly TextRange[];
  readonly onChange: (targetId: string, ranges: readonly TextRange[]) => void;
};

const covers = (ranges: readonly TextRange[], [start, end]: TextRange): boolean =>
  ranges.some(([from, to]) => from <= start && end <= to);

/** Paints the highlights of the texts on the screen, and changes them by what is selected. */
export const createHighlighter = ({
  targets,
  rangesOf,
  onChange,
}: HighlighterOptions): Highlighter => {
  createEffect(() => {
    showHighlights(
      'marked',
      [...targets()].flatMap(([targetId, element]) => rangesIn(element, rangesOf(targetId))),
    );
  });
  onCleanup(() => showHighlights('marked', []));

  return {
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
