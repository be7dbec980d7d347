import { logGamma } from './beta-distribution.ts';

/** n over k, by its logarithm, as it outgrows a number from n = 1030 on. */
const logChoose = (n: number, k: number): number =>
  logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);

/**
 * McNemar's exact test of the same questions answered twice: `gained` were right only the second time, `lost` only the first.
 * If nothing had changed, each of these n = gained + lost would be as likely to fall on either side, so
 *
 *     p = 2 · Σ (n over k) / 2ⁿ          over k = 0 … min(gained, lost), at most 1
 *
 * is the chance of a split at least as uneven. Two-sided; 1 where n is 0. Below n = 6 it cannot fall under 0.05, so that few
 * questions in common never show a change. Source: M. W. Fagerland, S. Lydersen and P. Laake, “The McNemar test for binary
 * matched-pairs data: mid-p and asymptotic are better than exact conditional”, BMC Medical Research Methodology 13 (2013), 91.
 * They prefer the mid-p test for its power; the exact one stays here as it never calls chance a change too often.
 */
export const mcnemarExact = (gained: number, lost: number): number => {
  const trials = gained + lost;
  let tail = 0;
  for (let k = 0; k <= Math.min(gained, lost); k += 1) {
    tail += Math.exp(logChoose(trials, k) - trials * Math.LN2);
  }
  return Math.min(1, 2 * tail);
};
