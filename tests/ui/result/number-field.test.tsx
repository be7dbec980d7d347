import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NumberField } from '../../../src/ui/result/number-field.tsx';

let taken: number[] = [];

beforeEach(() => {
  taken = [];
  render(() => (
    <NumberField
      label="Mean"
      value={60}
      onChange={(value) => {
        if (value > 100) return 'Give less than 100.';
        taken.push(value);
        return null;
      }}
    />
  ));
});
afterEach(cleanup);

const field = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Mean' });
const type = (...texts: readonly string[]): void => {
  for (const value of texts) fireEvent.input(field(), { target: { value } });
};
const problem = () => screen.getByRole('status').textContent;

test('what is half typed is not judged, and each number on the way is taken', () => {
  type('', '-', '-x', '5', '55');
  expect(problem()).toBe('');
  expect(taken).toEqual([5, 55]);
});

test('what was left wrong is said to be, with the reason', () => {
  type('150');
  expect(field().ariaInvalid).toBe('false');
  fireEvent.blur(field());
  expect(problem()).toBe('Give less than 100.');
  expect(field().ariaInvalid).toBe('true');
  expect(document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Give less than 100.',
  );
});

test('what is being mended is not judged anew until it is left, and is right at once', () => {
  type('');
  fireEvent.blur(field());
  type('x');
  expect(problem()).toBe('Enter a number.');
  type('50');
  expect(problem()).toBe('');
  expect(field().ariaInvalid).toBe('false');
  fireEvent.blur(field());
  expect(problem()).toBe('');
});
