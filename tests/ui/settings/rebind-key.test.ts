import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPreferences } from '../../../src/ui/preferences/preferences.ts';
import { standardKeys } from '../../../src/ui/preferences/exam-keys.ts';
import { keyLabel } from '../../../src/ui/settings/action-titles.ts';
import { rebindKey, withKey } from '../../../src/ui/settings/rebind-key.ts';
import { examActions, press, someBindings, somePress } from '../../support/key-builders.ts';

const problemOf = (key: string, overrides = {}): string => {
  const rebound = rebindKey(standardKeys, 'flag', press(key, overrides));
  return rebound.ok ? '' : rebound.problem;
};

describe('an action', () => {
  it.each([
    ['x', 'x'],
    ['X', 'x'],
    ['?', '?'],
    ['f', 'f'],
  ])('takes the key %s', (key, name) => {
    expect(rebindKey(standardKeys, 'flag', press(key))).toEqual({
      ok: true,
      value: withKey(standardKeys, 'flag', name),
    });
  });

  it('takes a letter that chose an option until then', () => {
    expect(rebindKey(standardKeys, 'flag', press('a')).ok).toBe(true);
  });

  it.each([
    ['n', {}, /^N is already the key for “Next question.”/u],
    ['3', {}, /^The digits/u],
    ['#', { code: 'Digit3', shiftKey: true }, /^The digits/u],
    ['Enter', {}, /^Enter, Space, the arrows/u],
    [' ', { code: 'Space' }, /^Enter, Space, the arrows/u],
    ['ArrowUp', {}, /^Enter, Space, the arrows/u],
    ['Dead', {}, /^Enter, Space, the arrows/u],
    ['x', { ctrlKey: true }, /^Keys held with Ctrl/u],
  ])('does not take %j %o, and says why', (key, overrides, why) => {
    expect(problemOf(key, overrides)).toMatch(why);
  });

  it('can do without a key', () => {
    expect(withKey(standardKeys, 'flag', null).actions.flag).toBeNull();
  });

  it('never gets a key that the next visit would not find sound', () => {
    fc.assert(
      fc.property(someBindings, fc.constantFrom(...examActions), somePress, (keys, action, key) => {
        const rebound = rebindKey(keys, action, key);
        const after = rebound.ok ? rebound.value : keys;
        expect(readPreferences({ keys: after }).keys).toEqual(after);
      }),
    );
  });
});

describe('the label of a key', () => {
  it.each([
    ['f', 'F'],
    ['ß', 'ß'],
    ['?', '?'],
  ])('of %s is %s', (name, label) => {
    expect(keyLabel(name)).toBe(label);
  });
});
