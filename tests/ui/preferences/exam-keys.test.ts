import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examKeyOf, keyName, standardKeys } from '../../../src/ui/preferences/exam-keys.ts';
import {
  examActions,
  keysWith,
  press,
  someBindings,
  somePress,
} from '../../support/key-builders.ts';

const standard = (key: string, overrides = {}) => examKeyOf(press(key, overrides), standardKeys);

describe('a key of the exam', () => {
  it.each([
    ['1', 0],
    ['9', 8],
    ['a', 0],
    ['E', 4],
  ])('%s chooses the option at place %i', (key, place) => {
    expect(standard(key)).toEqual({ type: 'choose', place });
  });

  it.each([
    ['!', 'Digit1', 0],
    ['(', 'Digit9', 8],
    ['A', 'KeyA', 0],
  ])('with Shift strikes out: %s of %s, the option at place %i', (key, code, place) => {
    expect(standard(key, { code, shiftKey: true })).toEqual({ type: 'strike', place });
  });

  it.each([
    ['n', 'next'],
    ['ArrowRight', 'next'],
    ['P', 'previous'],
    ['ArrowLeft', 'previous'],
    ['f', 'flag'],
    ['t', 'timeLeft'],
    ['h', 'highlight'],
    ['o', 'note'],
    ['s', 'sure'],
    ['u', 'unsure'],
    ['g', 'guess'],
  ])('%s is %s as long as nothing was changed', (key, type) => {
    expect(standard(key)).toEqual({ type });
  });

  it('that no longer flags chooses again', () => {
    expect(examKeyOf(press('f'), keysWith({ flag: 'x' }))).toEqual({ type: 'choose', place: 5 });
    expect(examKeyOf(press('x'), keysWith({ flag: 'x' }))).toEqual({ type: 'flag' });
    expect(examKeyOf(press('f'), keysWith({ flag: null }))).toEqual({ type: 'choose', place: 5 });
  });

  it('that flags does not strike out with Shift, nor flag', () => {
    expect(standard('F', { shiftKey: true })).toBeNull();
  });

  it('that needs Shift to be typed serves its action', () => {
    const question = press('?', { code: 'Slash', shiftKey: true });
    expect(examKeyOf(question, keysWith({ timeLeft: '?' }))).toEqual({ type: 'timeLeft' });
  });

  it.each([
    'Tab',
    'Enter',
    ' ',
    'Escape',
    'ArrowUp',
    'ArrowDown',
    'Shift',
    'F1',
    'Dead',
    '',
    '0',
    'z',
  ])('%j has no meaning of its own', (key) => {
    expect(standard(key)).toBeNull();
  });

  it('with Control, Alt or Meta stays the browser’s', () => {
    fc.assert(
      fc.property(
        somePress,
        someBindings,
        fc.constantFrom('altKey', 'ctrlKey', 'metaKey'),
        (pressed, keys, held) => {
          expect(examKeyOf({ ...pressed, [held]: true }, keys)).toBeNull();
        },
      ),
    );
  });

  it('means nothing where the single-key shortcuts are off', () => {
    fc.assert(
      fc.property(somePress, someBindings, (pressed, keys) => {
        expect(examKeyOf(pressed, { ...keys, enabled: false })).toBeNull();
      }),
    );
  });

  it('never means two things: an action’s key does that and nothing else', () => {
    fc.assert(
      fc.property(somePress, someBindings, (pressed, keys) => {
        const bound = examActions.filter((action) => keys.actions[action] === keyName(pressed));
        expect(bound.length).toBeLessThanOrEqual(1);
        const meaning = examKeyOf(pressed, keys);
        if (bound.length === 1) expect([null, bound[0]]).toContain(meaning?.type ?? null);
        else if (!pressed.key.startsWith('Arrow')) expect(examActions).not.toContain(meaning?.type);
      }),
    );
  });

  it('is there for every action that has one', () => {
    fc.assert(
      fc.property(someBindings, fc.constantFrom(...examActions), (keys, action) => {
        const name = keys.actions[action];
        if (name !== null) expect(examKeyOf(press(name), keys)).toEqual({ type: action });
      }),
    );
  });
});

describe('the name of a key', () => {
  it.each([
    ['the top row of a French keyboard', '&', 'Digit1', '1'],
    ['a digit of the number pad', '7', 'Numpad7', '7'],
    ['the number pad without its lock', 'End', 'Numpad1', 'end'],
    ['a Cyrillic letter', 'А', 'KeyF', 'f'],
    ['a Latin letter of another place (Dvorak)', 'e', 'KeyD', 'e'],
    ['a sign at a letter’s place (Dvorak)', '.', 'KeyE', '.'],
    ['a letter that English has not', 'Ö', 'Semicolon', 'ö'],
  ])('of %s, %s, is %s → %s', (_, key, code, name) => {
    expect(keyName({ key, code })).toBe(name);
  });
});
