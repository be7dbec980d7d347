import { cleanup, screen, within } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import type { StoredAttempt } from '../../../src/storage/stored-attempt.ts';
import { ResultPage } from '../../../src/ui/result/result-page.tsx';
import { anAttempt, events } from '../../support/attempt-builders.ts';
import { aFormat, aQuestionSection } from '../../support/format-builders.ts';
import { aFormSection } from '../../support/form-builders.ts';
import { renderPage, untilOpened } from '../../support/render-page.tsx';
import {
  aStoredAttempt,
  aStoreWith,
  sectionFacts,
  twoSections,
} from '../../support/stored-attempt.ts';
import { standardConditions } from '../../support/standard-conditions.ts';

afterEach(cleanup);

const show = (store: AttemptStore, address = '/result/attempt-1') =>
  renderPage({ path: '/result/:attemptId', address, page: ResultPage, store });

const showStored = async (stored: StoredAttempt): Promise<void> => {
  show(await aStoreWith(stored));
  await screen.findByRole('heading', { level: 1, name: 'Result: A short test' });
  await untilOpened();
};

test('each section has a panel with its figures', async () => {
  const bothRight = sectionFacts.map((fact) =>
    'optionId' in fact && fact.itemId === 'gov-2' ? { ...fact, optionId: 'b' } : fact,
  );
  await showStored(aStoredAttempt({ events: events(...bothRight) }));
  const panel = within(screen.getByRole('region', { name: 'Job Knowledge' }));
  expect(panel.getByText('67% right')).toBeDefined();
  expect(panel.getByText('95% interval 21–94%')).toBeDefined();
  const table = panel.getByRole('table', { name: 'By topic, weakest first' });
  const hasRow = (name: RegExp) => within(table).getByRole('row', { name }) !== null;
  expect(hasRow(/^US government ?2 of 2 right/u)).toBe(true);
  expect(hasRow(/^Economics ?0 of 1 right/u)).toBe(true);
});

test('the essay stands as it was written, with the way to its readings and no sample beside it', async () => {
  await showStored(aStoredAttempt());
  const panel = within(screen.getByRole('region', { name: 'Essay' }));
  const text = panel.getByText(/and for this/u);
  expect(text.textContent).toBe('Yes,\n\nand for this.');
  const link = await panel.findByRole('link', { name: 'Read and score your essay' });
  expect(link.getAttribute('href')).toBe('#/essay/attempt-1');
  expect(panel.queryByText(/An answer that a reader scored/u)).toBeNull();
});

test('it is told how the exam was taken', async () => {
  await showStored(aStoredAttempt());
  expect(screen.getByText('Taken under the conditions of the real test.')).toBeDefined();
  cleanup();
  const conditions = { ...standardConditions, timeFactor: 1.5 };
  await showStored(aStoredAttempt({ attempt: anAttempt({ format: twoSections, conditions }) }));
  const taking = screen.getByRole('region', { name: 'How it was taken' });
  expect(taking.textContent).toContain('×\u00a01.5');
  expect(screen.queryByText('Taken under the conditions of the real test.')).toBeNull();
});

test('no drill is said to be like the real test', async () => {
  await showStored(aStoredAttempt({ attempt: anAttempt({ kind: 'drill', format: twoSections }) }));
  expect(screen.queryByText(/conditions of the real test/u)).toBeNull();
  expect(screen.queryByRole('region', { name: 'How it was taken' })).toBeNull();
});

test('the biographic section is never told as right or wrong', async () => {
  await showStored(
    aStoredAttempt({
      attempt: anAttempt({
        format: aFormat({ sections: [aQuestionSection({ section: 'biographic' })] }),
      }),
      forms: [aFormSection({ section: 'biographic' })],
      events: events(
        { type: 'sectionStarted', sectionIndex: 0, deadline: 9e12 },
        { type: 'itemShown', itemId: 'scale-1' },
        { type: 'choiceSelected', itemId: 'scale-1', optionId: 'often' },
        { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate' },
        { type: 'attemptFinished' },
      ),
    }),
  );
  const panel = screen.getByRole('region', { name: 'Biographic' });
  expect(panel.textContent).toContain('no right answers');
  expect(panel.textContent?.replace('no right answers', '')).not.toMatch(/right|wrong|%/u);
  const table = within(panel).getByRole('table', { name: 'Coverage of the 13 dimensions' });
  expect(within(table).getAllByRole('row')).toHaveLength(14);
  expect(within(table).getByRole('row', { name: 'Composure 2 1' })).toBeDefined();
});

test('an exam under way shows what is finished and the way to go on', async () => {
  await showStored(aStoredAttempt({ events: events(...sectionFacts) }));
  const resume = screen.getByRole('link', { name: 'Continue the exam' });
  expect(resume.getAttribute('href')).toBe('#/exam/attempt-1');
  expect(screen.getByText('33% right')).toBeDefined();
  expect(screen.getByText('Not started yet.')).toBeDefined();
});

test('a summary that cannot be written is told, and the scores are shown all the same', async () => {
  const store: AttemptStore = {
    ...(await aStoreWith(aStoredAttempt())),
    finishAttempt: () => Promise.reject(new Error('The disk is full.')),
  };
  show(store);
  expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
  expect(screen.getByText('33% right')).toBeDefined();
});

test('an unknown attempt is told as such', async () => {
  show(await aStoreWith(), '/result/nowhere');
  await screen.findByRole('heading', { level: 1, name: 'This exam is not on this device' });
});

test('unreadable rows are named, with what a backup would do for them', async () => {
  const part = { table: 'events', key: 'attempt-1 / 3', attemptId: 'attempt-1', isNewer: false };
  const row = { ...part, problem: 'Broken.' };
  show({
    ...(await aStoreWith()),
    openAttempt: async () => ({ found: 'unreadable', rows: [row] }),
  });
  await screen.findByRole('heading', { level: 1, name: 'This exam cannot be opened' });
  expect(screen.getByText(/Broken\./u)).toBeDefined();
  const way = screen.getByRole('link', { name: 'restore it in the settings' });
  expect(way.getAttribute('href')).toBe('#/settings');
});
