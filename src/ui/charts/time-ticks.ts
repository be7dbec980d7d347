import { scaleTime } from 'd3-scale';
import type { EpochMs } from '../../shared/clock.ts';

const dayMs = 24 * 60 * 60 * 1000;

const formats = {
  hours: new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' }),
  days: new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric' }),
  months: new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric' }),
} as const;

/** From the first moment to the last with some room on either side; a week around a single one. */
export const timeDomain = (moments: readonly EpochMs[]): readonly [EpochMs, EpochMs] => {
  // Not Math.min(...moments): a list of many thousands is too long for a call.
  const first = moments.reduce((least, at) => Math.min(least, at), Infinity);
  const last = moments.reduce((most, at) => Math.max(most, at), -Infinity);
  if (moments.length === 0) return [0, dayMs];
  const room = Math.max((last - first) * 0.04, first === last ? 3.5 * dayMs : 0);
  return [first - room, last + room];
};

type Tick = { readonly at: number; readonly label: string };

/** In the chart's units: a label with a gap to the next, and what of half a label the chart's edge has no room for. */
const leastApart = 72;
const halfLabel = 18;

/** Places on the time axis that is `from` to `to` units wide, in the reader's time zone; about one for every 90 units. */
export const timeTicks = (
  domain: readonly [EpochMs, EpochMs],
  [from, to]: readonly [number, number],
): readonly Tick[] => {
  const scale = scaleTime().domain(domain).range([from, to]);
  const span = domain[1] - domain[0];
  const format =
    span < 2 * dayMs ? formats.hours : span < 300 * dayMs ? formats.days : formats.months;
  const ticks = scale
    .ticks(Math.max(2, Math.floor((to - from) / 90)))
    .map((moment) => ({ at: scale(moment), label: format.format(moment) }));
  // Ticks finer than what is written would be written twice; ticks too close, or at the very end, over something else.
  return ticks.reduce<readonly Tick[]>((kept, tick) => {
    const last = kept.at(-1);
    const hasRoom = last === undefined || tick.at - last.at >= leastApart;
    return hasRoom && tick.at <= to - halfLabel && tick.label !== last?.label
      ? [...kept, tick]
      : kept;
  }, []);
};
