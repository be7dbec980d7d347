import { expect, test } from 'vitest';
import { messageOf } from '../../../src/ui/controls/message-of.ts';

test('an error is told by its message', () => {
  expect(messageOf(new Error('The disk is full.'))).toBe('The disk is full.');
});

test('what has no message is told by what failed, or as without a reason', () => {
  expect(messageOf('odd', 'The drill could not be saved.')).toBe('The drill could not be saved.');
  expect(messageOf(undefined)).toBe('No reason was given.');
});
