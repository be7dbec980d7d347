import { cleanup, render, screen } from '@solidjs/testing-library';
import { ErrorBoundary } from 'solid-js';
import { afterEach, expect, test } from 'vitest';
import { Router } from '../../../src/ui/routing/router.tsx';
import { FailedPage } from '../../../src/ui/shell/failed-page.tsx';

afterEach(cleanup);

/** As in the app: a page that breaks takes the router with it. */
const renderBroken = (): void => {
  globalThis.scrollTo = () => undefined;
  globalThis.location.hash = '#/broken';
  const Broken = () => {
    throw new Error('It broke.');
  };
  render(() => (
    <ErrorBoundary fallback={(error: unknown, reset) => <FailedPage error={error} reset={reset} />}>
      <Router
        routes={[
          { path: '/', page: () => 'home' },
          { path: '/broken', page: Broken },
        ]}
        notFound={() => 'nowhere'}
      />
    </ErrorBoundary>
  ));
};

test('from a page that broke, the link to the home page leads there', async () => {
  renderBroken();
  screen.getByText('It broke.');
  screen.getByRole('link', { name: 'Home' }).click();
  expect(await screen.findByText('home')).toBeDefined();
  expect(screen.queryByText('It broke.')).toBeNull();
});

test('a page that breaks again says so again', async () => {
  renderBroken();
  screen.getByRole('button', { name: 'Try again' }).click();
  expect(await screen.findByText('It broke.')).toBeDefined();
  screen.getByRole('link', { name: 'Home' }).click();
  expect(await screen.findByText('home')).toBeDefined();
});
