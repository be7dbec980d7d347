import { cleanup, render, screen, waitFor } from '@solidjs/testing-library';
import { Suspense } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageLink } from '../../../src/ui/routing/page-link.tsx';
import { Router, useQuery, useRouting } from '../../../src/ui/routing/router.tsx';
import { createLatePage } from '../../support/late-page.ts';

const Attempt = () => {
  const { params, go } = useRouting();
  const { query, changeQuery } = useQuery();
  return (
    <>
      <p>
        attempt {params()['id']} filter {query()['filter'] ?? 'none'}
      </p>
      <button type="button" onClick={() => changeQuery({ filter: 'wrong' })}>
        filter
      </button>
      <button type="button" onClick={() => go('/')}>
        leave
      </button>
    </>
  );
};

/** Returns how to load the page at `/late`. */
const renderAt = (hash: string) => {
  globalThis.location.hash = hash;
  const late = createLatePage();
  render(() => (
    <Suspense>
      <Router
        routes={[
          { path: '/', page: () => <PageLink to="/">home</PageLink> },
          { path: '/attempt/:id', page: Attempt },
          { path: '/late', page: late.page },
        ]}
        notFound={() => 'nowhere'}
      />
    </Suspense>
  ));
  return late.load;
};

const soon = () => new Promise((resolve) => setTimeout(resolve, 10));

describe('the router', () => {
  afterEach(cleanup);
  beforeEach(() => {
    globalThis.scrollTo = () => undefined;
  });

  it('shows the page of the address, and what is nowhere as such', () => {
    renderAt('#/elsewhere');
    expect(screen.getByText('nowhere')).toBeDefined();
  });

  it('gives the parameters and changes the query in place', async () => {
    renderAt('#/attempt/7');
    const entries = history.length;
    screen.getByRole('button', { name: 'filter' }).click();
    await waitFor(() => screen.getByText('attempt 7 filter wrong'));
    expect(location.hash).toBe('#/attempt/7?filter=wrong');
    expect(history.length).toBe(entries);
  });

  it('makes a new page for another attempt', async () => {
    renderAt('#/attempt/7?filter=wrong');
    globalThis.location.hash = '#/attempt/8';
    await waitFor(() => screen.getByText('attempt 8 filter none'));
  });

  it('marks the link to the page on the screen', async () => {
    renderAt('#/attempt/7');
    screen.getByRole('button', { name: 'leave' }).click();
    await waitFor(() =>
      expect(screen.getByRole('link', { name: 'home' }).getAttribute('aria-current')).toBe('page'),
    );
  });

  it('stays at the page come back to while another was still loading', async () => {
    const load = renderAt('#/attempt/7');
    globalThis.location.hash = '#/late';
    await soon();
    globalThis.location.hash = '#/attempt/7';
    await soon();
    load();
    await soon();
    expect(screen.getByText('attempt 7 filter none')).toBeDefined();
    expect(screen.queryByText('elsewhere')).toBeNull();
  });

  it('scrolls no page that was come back to while another was still loading', async () => {
    const load = renderAt('#/attempt/7');
    const scrolled = vi.spyOn(globalThis, 'scrollTo');
    globalThis.location.hash = '#/late';
    await soon();
    globalThis.location.hash = '#/attempt/7';
    await soon();
    load();
    await soon();
    expect(scrolled).not.toHaveBeenCalled();
    globalThis.location.hash = '#/';
    await waitFor(() => expect(scrolled).toHaveBeenCalledWith(0, 0));
  });

  it('lets no page that is being left change the address', async () => {
    const load = renderAt('#/attempt/7');
    globalThis.location.hash = '#/late';
    await soon();
    screen.getByRole('button', { name: 'filter' }).click();
    load();
    await screen.findByText('elsewhere');
    expect(location.hash).toBe('#/late');
  });
});
