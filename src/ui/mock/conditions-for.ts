import type { Attempt } from '../../exam/attempt.ts';
import type { Conditions } from '../../exam/conditions.ts';
import { standardKeys } from '../preferences/exam-keys.ts';
import type { ExamAction, KeyBindings } from '../preferences/exam-keys.ts';
import type { Preferences } from '../preferences/preferences.ts';

const kindOfKeys = ({ enabled, actions }: KeyBindings): Conditions['keys'] => {
  if (!enabled) return 'off';
  const isStandard = (Object.keys(actions) as ExamAction[]).every(
    (action) => actions[action] === standardKeys.actions[action],
  );
  return isStandard ? 'standard' : 'changed';
};

/**
 * What an attempt begun now is begun with: the time and aids chosen last, and how the page is set up. `asks` tells whether the
 * system asks for something, as a media query. Only a whole mock exam has breaks.
 */
export const conditionsFor = (
  kind: Attempt['kind'],
  { sitting, contrast, motion, targets, keys }: Preferences,
  asks: (query: string) => boolean,
): Conditions => ({
  ...sitting,
  breakMinutes: kind === 'mock' ? sitting.breakMinutes : 0,
  highContrast: contrast === 'more' || asks('(prefers-contrast: more)'),
  reducedMotion: motion === 'reduced' || asks('(prefers-reduced-motion: reduce)'),
  largerTargets: targets === 'large',
  keys: kindOfKeys(keys),
});
