/**
 * ln Γ(x) for x > 0, to about 12 digits: Stirling's series where x ≥ 10, and Γ(x) = Γ(x + 1)/x below.
 * Source: NIST Digital Library of Mathematical Functions, 5.11.1 and 5.5.1 (https://dlmf.nist.gov/5.11).
 */
export const logGamma = (x: number): number => {
  if (x < 10) return logGamma(x + 1) - Math.log(x);
  const series = 1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * x ** 2)) / x ** 2) / x ** 2;
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series / x;
};

const precision = 1e-15;
const mostTerms = 10_000;

/** Keeps a denominator from being 0, as the modified method of Lentz asks. */
const awayFromZero = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);

/** The numerator d of the n-th step (from 1) of the continued fraction of the incomplete beta function. */
const stepOf = (n: number, x: number, a: number, b: number): number => {
  const m = Math.floor(n / 2);
  return n % 2 === 0
    ? (m * (b - m) * x) / ((a + n - 1) * (a + n))
    : (-(a + m) * (a + b + m) * x) / ((a + n - 1) * (a + n));
};

/** 1/(1 + d₁/(1 + d₂/(1 + …))), from the top down by the modified method of Lentz (DLMF 3.10(iii)). */
const continuedFraction = (x: number, a: number, b: number): number => {
  let value = 1;
  let c = 1;
  let d = 0;
  for (let n = 1; n <= mostTerms; n += 1) {
    const step = stepOf(n, x, a, b);
    d = 1 / awayFromZero(1 + step * d);
    c = awayFromZero(1 + step / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < precision) break;
  }
  return 1 / value;
};

/**
 * The regularized incomplete beta function I_x(a, b): the chance that a Beta(a, b) variable is at most `x`; a, b > 0.
 *
 *     I_x(a, b) = xᵃ(1 − x)ᵇ / (a·B(a, b)) · 1/(1 + d₁/(1 + d₂/(1 + …)))
 *
 * which converges fast below (a + 1)/(a + b + 2); above it I_x(a, b) = 1 − I_{1−x}(b, a).
 * Source: DLMF 8.17.22 and 8.17.4 (https://dlmf.nist.gov/8.17).
 */
export const betaShareBelow = (x: number, a: number, b: number): number => {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaShareBelow(1 - x, b, a);
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta) / a;
  return front * continuedFraction(x, a, b);
};

/**
 * The x below which a share `p` of Beta(a, b) lies. By halving: `betaShareBelow` grows with x, and sixty halvings leave less
 * than the precision of a number near 1. Throws a RangeError unless a and b are above 0.
 */
export const betaQuantile = (p: number, a: number, b: number): number => {
  if (!(a > 0 && b > 0)) throw new RangeError(`Beta(${a}, ${b}) is no distribution`);
  let low = 0;
  let high = 1;
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (low + high) / 2;
    if (betaShareBelow(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};
