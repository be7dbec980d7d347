import fc from 'fast-check';
import { standardKeys } from '../../src/ui/preferences/exam-keys.ts';
import type { ExamAction, KeyBindings, PressedKey } from '../../src/ui/preferences/exam-keys.ts';

/** A key pressed on a US keyboard, without Shift; of a letter or digit the place on the keyboard is known. */
export const press = (key: string, overrides: Partial<PressedKey> = {}): PressedKey => ({
  key,
  code: /^\d$/u.test(key) ? `Digit${key}` : /^[a-z]$/iu.test(key) ? `Key${key.toUpperCase()}` : '',
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...overrides,
});

export const keysWith = (actions: Partial<KeyBindings['actions']>): KeyBindings => ({
  ...standardKeys,
  actions: { ...standardKeys.actions, ...actions },
});

export const examActions = Object.keys(standardKeys.actions) as readonly ExamAction[];

/** Any letters and signs for the actions, no two the same; some actions without a key. */
export const someBindings: fc.Arbitrary<KeyBindings> = fc
  .uniqueArray(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzäж?,;-'.split('')), {
    minLength: examActions.length,
    maxLength: examActions.length,
  })
  .chain((names) =>
    fc.tuple(...names.map((name) => fc.option(fc.constant(name)))).map((chosen) => ({
      enabled: true,
      actions: Object.fromEntries(
        examActions.map((action, index) => [action, chosen[index] ?? null]),
      ) as KeyBindings['actions'],
    })),
  );

/** Any press of a key that types something, and of the arrows. */
export const somePress: fc.Arbitrary<PressedKey> = fc
  .tuple(
    fc.constantFrom(
      ...'abcdefghijklmnopqrstuvwxyz0123456789äж?,;-'.split(''),
      'ArrowLeft',
      'ArrowRight',
    ),
    fc.boolean(),
  )
  .map(([key, shiftKey]) =>
    press(shiftKey && key.length === 1 ? key.toUpperCase() : key, { shiftKey }),
  );
