import { createSignal, onCleanup, onMount } from 'solid-js';
import type { Accessor } from 'solid-js';

/** Of the drawing's own units, a rem has this many. */
const unitsInRem = 16;

const narrowest = 280;
const widest = 720;

/** How wide a drawing is in its own units, `px` wide on a page whose rem is `remPx`. */
export const chartUnits = (px: number, remPx: number): number =>
  Math.round(Math.min(widest, Math.max(narrowest, (px / remPx) * unitsInRem)));

type ChartWidth = {
  readonly width: Accessor<number>;
  readonly ref: (element: Element) => void;
};

/**
 * The width of a chart in units of 1/16 rem, for its `viewBox`: words in it are then as large as those around it, at 390 pixels
 * as at 1280, and grow with the text size. Below 280 units it shrinks as a whole. Paper takes the width of the screen, scaled.
 */
export const createChartWidth = (): ChartWidth => {
  const [width, setWidth] = createSignal(640);
  let frame: Element | undefined;
  onMount(() => {
    // Absent where nothing is laid out.
    if (frame === undefined || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined || entry.contentRect.width === 0) return;
      const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setWidth(chartUnits(entry.contentRect.width, remPx));
    });
    observer.observe(frame);
    onCleanup(() => observer.disconnect());
  });
  return { width, ref: (element) => (frame = element) };
};
