import { cleanup, fireEvent, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import { MockPage } from '../../../src/ui/mock/mock-page.tsx';
import { changePreferences, readPreferences } from '../../../src/ui/preferences/preferences.ts';
import { ServicesContext } from '../../../src/ui/services/services.ts';
import { renderPage } from '../../support/render-page.tsx';
import { someServices } from '../../support/some-services.ts';
import { aStoreWith } from '../../support/stored-attempt.ts';
import { standardConditions } from '../../support/standard-conditions.ts';

const show = async (store: AttemptStore): Promise<void> => {
  renderPage({
    path: '/mock',
    address: '/mock',
    page: () => (
      <ServicesContext.Provider value={someServices()}>
        <MockPage />
      </ServicesContext.Provider>
    ),
    store,
  });
  await screen.findByRole('button', { name: 'Begin the exam' });
};

const openOptions = async (): Promise<void> => {
  const details = document.querySelector('details');
  if (details === null) throw new Error('no options on the page');
  details.open = true;
  await screen.findByRole('group', { name: 'Time' });
};

const chosenWords = (): string => document.querySelector('summary')?.textContent ?? '';

const begunIn = async (store: AttemptStore) => (await store.standing()).underWay;

// What the page loads only on demand is at hand, so that no test waits for it.
beforeAll(() => import('../../../src/ui/mock/sitting-fields.tsx'));

beforeEach(() => {
  // jsdom has no media queries; the system asks for nothing.
  globalThis.matchMedia = () => ({ matches: false }) as MediaQueryList;
});

afterEach(() => {
  cleanup();
  changePreferences(readPreferences(null));
});

test('an exam is begun under the conditions of the real test where nothing is chosen', async () => {
  const store = await aStoreWith();
  await show(store);
  expect(chosenWords()).toContain('As in the real test');
  fireEvent.click(screen.getByRole('button', { name: 'Begin the exam' }));
  await waitFor(() => expect(location.hash).toMatch(/^#\/exam\//u));
  const [begun] = await begunIn(store);
  expect(begun?.attempt).toMatchObject({ kind: 'mock', conditions: standardConditions });
});

test('what is chosen is said, lengthens the times shown, and goes into the attempt', async () => {
  const store = await aStoreWith();
  await show(store);
  await openOptions();
  fireEvent.click(screen.getByRole('radio', { name: /×\s1.5/u }));
  fireEvent.click(screen.getByRole('checkbox', { name: /^Pace line/u }));
  fireEvent.click(screen.getByRole('radio', { name: /10\smin/u }));
  expect(chosenWords()).toMatch(/time ×\s1.5, breaks of 10\smin, pace line$/u);
  expect(screen.getByText(/4 sections, 54\smin \(36\smin ×\s1.5\)/u)).toBeDefined();
  expect(screen.getAllByText(/3 questions · 3\smin \(2\smin ×\s1.5\)/u)).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: 'Begin the exam' }));
  await waitFor(async () => expect(await begunIn(store)).toHaveLength(1));
  const [begun] = await begunIn(store);
  expect(begun?.attempt.conditions).toEqual({
    ...standardConditions,
    timeFactor: 1.5,
    paceLine: true,
    breakMinutes: 10,
  });
});

test('what was chosen last is offered again', async () => {
  changePreferences({ sitting: { ...readPreferences(null).sitting, timeFactor: null } });
  await show(await aStoreWith());
  expect(chosenWords()).toMatch(/untimed/u);
  await openOptions();
  expect(screen.getByRole('radio', { name: 'Untimed', checked: true })).toBeDefined();
});

test('a double click begins one exam', async () => {
  const store = await aStoreWith();
  await show(store);
  const button = screen.getByRole('button', { name: 'Begin the exam' });
  fireEvent.click(button);
  fireEvent.click(button);
  await waitFor(() => expect(location.hash).toMatch(/^#\/exam\//u));
  expect(await begunIn(store)).toHaveLength(1);
});

test('who goes elsewhere while the exam is made is not led into it, and finds it under way', async () => {
  const store = await aStoreWith();
  await show(store);
  fireEvent.click(screen.getByRole('button', { name: 'Begin the exam' }));
  globalThis.location.hash = '/elsewhere';
  await waitFor(async () => expect(await begunIn(store)).toHaveLength(1));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(location.hash).toBe('#/elsewhere');
});

test('an exam that could not be stored says so, and can be begun again', async () => {
  const store = await aStoreWith();
  let isFull = true;
  await show({
    ...store,
    createAttempt: (attempt) =>
      isFull ? Promise.reject(new Error('The disk is full.')) : store.createAttempt(attempt),
  });
  fireEvent.click(screen.getByRole('button', { name: 'Begin the exam' }));
  expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
  isFull = false;
  fireEvent.click(screen.getByRole('button', { name: 'Begin the exam' }));
  await waitFor(async () => expect(await begunIn(store)).toHaveLength(1));
});
