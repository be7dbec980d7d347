import { createSignal } from 'solid-js';
import { isBindable, standardKeys } from './exam-keys.ts';
import type { KeyBindings } from './exam-keys.ts';
import { keepJson, readKept } from './kept-json.ts';
import { preferencesKey, readLook, showLook } from './look.ts';
import type { Look } from './look.ts';
import { readChoices } from './read-choices.ts';
import { sittingChoices } from './sitting-choices.ts';
import type { SittingChoice } from './sitting-choices.ts';

/** What a candidate prefers in this browser, whatever the attempt. */
export type Preferences = Look & {
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
    ...readLook(stored),
    keys: readKeys(keys),
    sitting: readChoices(sittingChoices, sitting),
  };
};

const storedPreferences = (): Preferences => readPreferences(readKept(preferencesKey));

const [preferences, setPreferences] = createSignal(storedPreferences());
export { preferences };

/** False where the browser keeps no preferences: what was changed then lasts until the page is closed. */
export const changePreferences = (change: Partial<Preferences>): boolean => {
  const changed = setPreferences({ ...preferences(), ...change });
  showLook(changed);
  return keepJson(preferencesKey, changed);
};

/** Shows the preferences on the page, and from then on what other tabs change of them. */
export const applyPreferences = (): void => {
  showLook(preferences());
  addEventListener('storage', ({ key }) => {
    // Null: everything was cleared.
    if (key === null || key === preferencesKey) showLook(setPreferences(storedPreferences()));
  });
};
