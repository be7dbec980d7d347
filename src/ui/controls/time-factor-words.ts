/** How the clocks of an attempt ran, where it was not as in the real test: `time × 1.5`, `untimed`; null where it was. */
export const timeFactorInWords = ({
  timeFactor,
}: {
  readonly timeFactor: number | null;
}): string | null => {
  if (timeFactor === null) return 'untimed';
  return timeFactor === 1 ? null : `time ×\u00a0${timeFactor}`;
};
