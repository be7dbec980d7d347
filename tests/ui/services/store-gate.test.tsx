import { cleanup, render, screen } from '@solidjs/testing-library';
import { Suspense } from 'solid-js';
import { afterEach, expect, test } from 'vitest';
import { createMemoryStore } from '../../../src/storage/memory-store.ts';
import { StoreGate, StoreProvider } from '../../../src/ui/services/store-gate.tsx';

afterEach(cleanup);

test('that the app cannot go on in memory either is told, and can be tried again', async () => {
  let isOnline = false;
  render(() => (
    <StoreProvider
      open={() => Promise.resolve({ problem: 'Storage is refused.', cause: 'missing' })}
      openInMemory={() =>
        isOnline ? Promise.resolve(createMemoryStore()) : Promise.reject(new TypeError('no file'))
      }
    >
      <Suspense>
        <StoreGate>{(store) => <p>kept in {store.keptIn}</p>}</StoreGate>
      </Suspense>
    </StoreProvider>
  ));
  const goOn = () => screen.findByRole('button', { name: 'Continue without saving' });
  (await goOn()).click();
  expect(await screen.findByText(/could not be loaded\. Check your connection/u)).toBeDefined();
  isOnline = true;
  (await goOn()).click();
  expect(await screen.findByText('kept in memory')).toBeDefined();
});
