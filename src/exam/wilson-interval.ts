/** Shares from 0 to 1. */
export type Interval = { readonly low: number; readonly high: number };

/** The 97.5% point of the standard normal distribution: 2.5% are left out on either side. */
const z = 1.959963984540054;

/**
 * The 95% Wilson score interval for a share of which `successes` of `trials` were seen; null for no trials.
 *
 *     center = (p + z²/2n) / (1 + z²/n)      p = successes / n,  n = trials
 *     reach  = z · √(p(1 − p)/n + z²/4n²) / (1 + z²/n)
 *
 * Unlike p ± z·√(p(1 − p)/n) it keeps within 0 and 1 and holds for few trials and for shares near 0 or 1, as a topic of three
 * questions has them. Source: E. B. Wilson, “Probable inference, the law of succession, and statistical inference”,
 * Journal of the American Statistical Association 22 (1927), 209–212; recommended by R. G. Newcombe,
 * Statistics in Medicine 17 (1998), 857–872 (his method 3).
 */
export const wilsonInterval = (successes: number, trials: number): Interval | null => {
  if (trials === 0) return null;
  const share = successes / trials;
  const scale = 1 + z ** 2 / trials;
  const center = (share + z ** 2 / (2 * trials)) / scale;
  const reach =
    (z * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2))) / scale;
  // At none or all the end is 0 or 1 exactly, which rounding would miss by a hair.
  return {
    low: successes === 0 ? 0 : center - reach,
    high: successes === trials ? 1 : center + reach,
  };
};
