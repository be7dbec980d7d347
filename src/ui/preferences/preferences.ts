import { createSignal } from 'solid-js';
import { isBindable, standardKeys } from './exam-keys.ts';
import type { KeyBindings } from './exam-keys.ts';
import { readChoices } from './read-choices.ts';
import type { Chosen } from './read-choices.ts';
import { sittingChoices } from './sitting-choices.ts';
import type { SittingChoice } from './sitting-choices.ts';

export const textPercents = [100, 125, 150, 175, 200] as const;

/** What may be chosen about the look of the pages. The first of each is the standard. */
const lookChoices = {
  theme: ['system', 'light', 'dark'],
  contrast: ['system', 'more'],
  motion: ['system', 'reduced'],
  targets: ['usual', 'large'],
  textPercent: textPercents,
} as const;

/** What a candidate prefers in this browser, whatever the attempt. */
export type Preferences = Chosen<typeof lookChoices> & {
  readonly keys: KeyBindings;
  /** The time and the aids chosen last, offered again before the next attempt. */
  readonly sitting: SittingChoice;
};

const readKeys = (stored: unknown): KeyBindings => {
  const { enabled, actions } = Object(stored) as Partial<Record<keyof KeyBindings, unknown>>;
  const record = Object(actions) as Readonly<Record<string, unknown>>;
  const names = Object.keys(standardKeys.actions).map(
    (action) => [action, record[action]] as const,
  );
  const bound = names.map(([, name]) => name).filter((name) => name !== null);
  const isSound = bound.every(isBindable) && new Set(bound).size === bound.length;
  return {
    enabled: enabled !== false,
    actions: isSound ? (Object.fromEntries(names) as KeyBindings['actions']) : standardKeys.actions,
  };
};

/** Preferences from anything: the standard stands in for what is missing or damaged. Checked by hand, as the first paint waits for it. */
export const readPreferences = (stored: unknown): Preferences => {
  const { keys, sitting } = Object(stored) as Partial<Record<keyof Preferences, unknown>>;
  return {
    ...readChoices(lookChoices, stored),
    keys: readKeys(keys),
    sitting: readChoices(sittingChoices, sitting),
  };
};

const storageKey = 'fsot-preferences';

const storedPreferences = (): Preferences => {
  try {
    return readPreferences(JSON.parse(localStorage.getItem(storageKey) ?? 'null'));
  } catch {
    // Storage refused, or something else written there.
    return readPreferences(null);
  }
};

const [preferences, setPreferences] = createSignal(storedPreferences());
export { preferences };

const show = ({ theme, contrast, motion, targets, textPercent }: Preferences): void => {
  const page = document.documentElement;
  Object.assign(page.dataset, { theme, contrast, motion, targets, textPercent });
  page.style.setProperty('--text-percent', String(textPercent));
};

/** False where the browser keeps no preferences: what was changed then lasts until the page is closed. */
export const changePreferences = (change: Partial<Preferences>): boolean => {
  const changed = setPreferences({ ...preferences(), ...change });
  show(changed);
  try {
    localStorage.setItem(storageKey, JSON.stringify(changed));
    return true;
  } catch {
    return false;
  }
};

/** Shows the preferences on the page, and from then on what other tabs change of them. */
export const applyPreferences = (): void => {
  show(preferences());
  addEventListener('storage', ({ key }) => {
    // Null: everything was cleared.
    if (key === null || key === storageKey) show(setPreferences(storedPreferences()));
  });
};
