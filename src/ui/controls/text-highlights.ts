import type { TextRange } from '../../exam/attempt-event.ts';
import './text-highlights.css';

/*
 * Highlights are offsets into the text of an element: its text nodes one after another, without their markup. They are
 * painted by the CSS Custom Highlight API, which leaves the DOM as it is, so the offsets stay right and nothing is laid out
 * anew. `::highlight(marked)` says how they look.
 */

const textNodesIn = (element: Element): readonly Text[] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push(node as Text);
  }
  return nodes;
};

/** The text nodes of an element, each with the offset of its first character in the whole. */
const placedTextIn = (element: Element): readonly { node: Text; from: number; to: number }[] => {
  let to = 0;
  return textNodesIn(element).map((node) => {
    const from = to;
    to += node.length;
    return { node, from, to };
  });
};

/** The same characters as disjoint ranges in order, none of them empty and no two touching. Pure. */
export const mergedRanges = (ranges: readonly TextRange[]): readonly TextRange[] => {
  const merged: [number, number][] = [];
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    if (end <= start) continue;
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
};

/** What is left of these ranges, merged, once the characters of `removed` are taken out of them. Pure. */
export const withoutRange = (
  ranges: readonly TextRange[],
  [removedStart, removedEnd]: TextRange,
): readonly TextRange[] =>
  removedEnd <= removedStart
    ? mergedRanges(ranges)
    : mergedRanges(
        ranges.flatMap(([start, end]): readonly TextRange[] => [
          [start, Math.min(end, removedStart)],
          [Math.max(start, removedEnd), end],
        ]),
      );

/**
 * Where these characters stand in the element now. What lies beyond the end of its text (which only a damaged log can ask
 * for) is left out. The ranges hold only as long as the element's text nodes do.
 */
export const rangesIn = (element: Element, ranges: readonly TextRange[]): readonly Range[] => {
  if (ranges.length === 0) return [];
  const placed = placedTextIn(element);
  return mergedRanges(ranges).flatMap(([start, end]): readonly Range[] => {
    const first = placed.find(({ to }) => start < to);
    const last = placed.findLast(({ from }) => from < end);
    if (first === undefined || last === undefined) return [];
    const range = document.createRange();
    range.setStart(first.node, start - first.from);
    range.setEnd(last.node, Math.min(end, last.to) - last.from);
    return [range];
  });
};

/** The characters of the element that a range (a selection, say) covers; null where it covers none of them. */
export const offsetsOf = (element: Element, range: Range): TextRange | null => {
  const covered = placedTextIn(element).flatMap(({ node, from, to }): readonly TextRange[] => {
    if (!range.intersectsNode(node)) return [];
    const start = node === range.startContainer ? from + range.startOffset : from;
    const end = node === range.endContainer ? from + range.endOffset : to;
    return start < end ? [[start, end]] : [];
  });
  const first = covered[0];
  const last = covered.at(-1);
  return first === undefined || last === undefined ? null : [first[0], last[1]];
};

/**
 * Paints exactly these ranges of the page as `::highlight(name)`, in the place of those painted under this name before; none
 * takes the highlight away. Does nothing in a browser without the API (Firefox before 140).
 */
export const showHighlights = (name: string, ranges: readonly Range[]): void => {
  // In the types the API is always there; in older browsers it is not.
  if (!('Highlight' in globalThis)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
};
