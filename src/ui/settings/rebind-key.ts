import { ok, refuse } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { isBindable, keyName } from '../preferences/exam-keys.ts';
import type { ExamAction, KeyBindings, PressedKey } from '../preferences/exam-keys.ts';
import { actionTitles, examActions, keyLabel } from './action-titles.ts';

/** The bindings with the pressed key given to the action; or why it cannot have that key, as a sentence for the candidate. */
export const rebindKey = (
  keys: KeyBindings,
  action: ExamAction,
  pressed: PressedKey,
): Result<KeyBindings, string> => {
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey) {
    return refuse(
      'Keys held with Ctrl, Alt or Command belong to the browser. Press a key by itself.',
    );
  }
  const name = keyName(pressed);
  if (/^\d$/u.test(name)) {
    return refuse('The digits choose and strike out options. Press a letter or symbol.');
  }
  if (!isBindable(name)) {
    return refuse(
      'Enter, Space, the arrows, and the like keep their own meaning. Press a letter or symbol.',
    );
  }
  const taken = examActions.find((other) => other !== action && keys.actions[other] === name);
  if (taken !== undefined) {
    return refuse(
      `${keyLabel(name)} is already the key for “${actionTitles[taken]}.” Press another, or change that one first.`,
    );
  }
  return ok(withKey(keys, action, name));
};

/** The bindings with this key, or none, for the action. */
export const withKey = (
  keys: KeyBindings,
  action: ExamAction,
  name: string | null,
): KeyBindings => ({ ...keys, actions: { ...keys.actions, [action]: name } });
