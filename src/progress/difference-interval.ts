import { wilsonInterval } from '../exam/wilson-interval.ts';
import type { Interval } from '../exam/wilson-interval.ts';

export type Share = { readonly right: number; readonly items: number };

export type Difference = {
  /** Second minus first, from −1 to 1. */
  readonly difference: number;
  /** 95%. */
  readonly interval: Interval;
};

/**
 * The difference of two shares with a 95% interval; null where one of them is of nothing. With (l, u) the Wilson interval of
 * each share p, and d = p₂ − p₁:
 *
 *     low = d − √((p₂ − l₂)² + (u₁ − p₁)²)          high = d + √((u₂ − p₂)² + (p₁ − l₁)²)
 *
 * Source: R. G. Newcombe, “Interval estimation for the difference between independent proportions: comparison of eleven
 * methods”, Statistics in Medicine 17 (1998), 873–890, method 10. It holds for different questions in the two; where many
 * are the same, it is too wide, and McNemar's test (mcnemar-test.ts) says more.
 */
export const differenceInterval = (first: Share, second: Share): Difference | null => {
  const one = wilsonInterval(first.right, first.items);
  const other = wilsonInterval(second.right, second.items);
  if (one === null || other === null) return null;
  const before = first.right / first.items;
  const after = second.right / second.items;
  const difference = after - before;
  return {
    difference,
    interval: {
      low: difference - Math.hypot(after - other.low, one.high - before),
      high: difference + Math.hypot(other.high - after, before - one.low),
    },
  };
};
