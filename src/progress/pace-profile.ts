import { wasMet } from './attempt-digest.ts';
import type { SectionDigest } from './attempt-digest.ts';

/** After `ms` of the section's time, `items` had been given a first answer. */
export type PacePoint = { readonly ms: number; readonly items: number };

export type PaceProfile = {
  /** From 0 ms on, one point for each first answer: a line that only rises. */
  readonly points: readonly PacePoint[];
  /** The scored items of the section. */
  readonly items: number;
  /** Where the even line ends: all items at this time. Null where the section was untimed, and has no even line. */
  readonly allowedMs: number | null;
  readonly usedMs: number;
  /**
   * Where the candidate lay furthest behind the even line, and by how many items: just before an answer, or as the clock ran
   * out. Null where they never did, or where there is no line.
   */
  readonly furthestBehind: (PacePoint & { readonly behind: number }) | null;
  /** Whether the clock closed the section. */
  readonly ranOut: boolean;
  /** Items left blank at the end, and of those the ones that never came onto the screen. */
  readonly unanswered: number;
  readonly neverShown: number;
};

/** Between two answers the line runs away, so it is furthest off just before the later one: `moments`, ascending, in ms. */
const furthestBehind = (
  moments: readonly number[],
  items: number,
  allowedMs: number,
): PaceProfile['furthestBehind'] => {
  let furthest: PaceProfile['furthestBehind'] = null;
  for (const [answered, ms] of moments.entries()) {
    const behind = items * Math.min(1, ms / allowedMs) - answered;
    if (behind > Math.max(1, furthest?.behind ?? 0)) furthest = { ms, items: answered, behind };
  }
  return furthest;
};

/**
 * How the items of a section were answered over its time, against the even line
 *
 *     items that should be answered by then = items · ms / allowedMs
 *
 * A candidate who is less than one item behind is on the line. Null where the section was paused: the digest does not hold when,
 * so that moments in it cannot be told from its clock. Items that were answered with words only have no moment, and no point.
 */
export const paceProfile = (section: SectionDigest): PaceProfile | null => {
  if (section.pausedMs > 0) return null;
  const { responses, allowedMs, usedMs, startedAt, endReason } = section;
  const moments = responses
    .flatMap(({ firstAt }) => (firstAt === null ? [] : [firstAt - startedAt]))
    .toSorted((one, other) => one - other);
  const points = [{ ms: 0, items: 0 }, ...moments.map((ms, index) => ({ ms, items: index + 1 }))];
  const ranOut = endReason === 'timeUp';
  const unanswered = responses.filter(({ outcome }) => outcome === 'unanswered');
  return {
    points,
    items: responses.length,
    allowedMs,
    usedMs,
    furthestBehind:
      allowedMs === null || allowedMs <= 0
        ? null
        : furthestBehind(ranOut ? [...moments, usedMs] : moments, responses.length, allowedMs),
    ranOut,
    unanswered: unanswered.length,
    neverShown: unanswered.filter((response) => !wasMet(response)).length,
  };
};
