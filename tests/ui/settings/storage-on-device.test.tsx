import { cleanup, fireEvent, render, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StorageOnDevice } from '../../../src/ui/settings/storage-on-device.tsx';

/** A browser that promises at the first request, or never. */
const browserThatPromises = (promises: boolean): void => {
  let hasPromised = false;
  Object.defineProperty(navigator, 'storage', {
    configurable: true,
    value: {
      persisted: async () => hasPromised,
      persist: async () => (hasPromised = promises),
      estimate: async () => ({ usage: 1000, quota: 1_000_000 }),
    },
  });
};

const askFor = async (): Promise<void> => {
  render(() => <StorageOnDevice />);
  const button = await screen.findByRole('button', { name: 'Ask the browser to keep it' });
  button.focus();
  fireEvent.click(button);
};

beforeEach(() => browserThatPromises(true));
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(navigator, 'storage');
});

test('once the browser has promised, the heading takes the focus of the button that goes', async () => {
  await askFor();
  await screen.findByText('The browser has promised to keep it.');
  await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('heading'));
});

test('who has gone on before the browser answers is left there', async () => {
  await askFor();
  const elsewhere = document.body.appendChild(document.createElement('button'));
  elsewhere.focus();
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Ask/u })).toBeNull());
  expect(document.activeElement).toBe(elsewhere);
  elsewhere.remove();
});

test('where it does not promise, it can be asked again', async () => {
  browserThatPromises(false);
  await askFor();
  await screen.findByText(/^The browser has not promised/u);
  expect(document.activeElement).toBe(screen.getByRole('button'));
});
