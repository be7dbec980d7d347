import type { Conditions } from '../../exam/conditions.ts';

const keyWords: Readonly<Record<Conditions['keys'], readonly string[]>> = {
  standard: [],
  changed: ['custom keys'],
  off: ['single-key shortcuts off'],
};

/** How the page is set up beyond the usual: `high contrast`, `larger buttons`; none where it is as usual. */
export const accessWords = ({
  highContrast,
  reducedMotion,
  largerTargets,
  keys,
}: Conditions): readonly string[] => [
  ...(highContrast ? ['high contrast'] : []),
  ...(reducedMotion ? ['reduced motion'] : []),
  ...(largerTargets ? ['larger buttons'] : []),
  ...keyWords[keys],
];
