import { createRoot } from 'solid-js';
import { afterEach, describe, expect, it } from 'vitest';
import { createEnterKey } from '../../../src/ui/exam/create-enter-key.ts';

afterEach(() => document.body.replaceChildren());

/** Presses keys on a button that Enter acts on; returns how often it did. */
const countPresses = (...presses: readonly KeyboardEventInit[]): number => {
  const button = document.createElement('button');
  document.body.append(button);
  let count = 0;
  createRoot((dispose) => {
    createEnterKey((target) => (target === button ? () => (count += 1) : null));
    for (const press of presses) {
      button.dispatchEvent(
        new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...press }),
      );
    }
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    dispose();
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  return count;
};

describe('the Enter key', () => {
  it('acts where it is meant, for as long as the component stands', () => {
    expect(countPresses({ key: 'Enter' })).toBe(1);
  });

  it('held down acts once', () => {
    expect(countPresses({ key: 'Enter' }, { key: 'Enter', repeat: true })).toBe(1);
  });

  it('is no other key, and none with a modifier', () => {
    expect(countPresses({ key: ' ' }, { key: 'Enter', ctrlKey: true })).toBe(0);
  });
});
