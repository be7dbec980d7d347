import { cleanup, fireEvent, screen, waitFor, within } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import type { Mistake } from '../../../src/progress/mistake.ts';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import { MistakesPage } from '../../../src/ui/mistakes/mistakes-page.tsx';
import { anAttempt, examStart } from '../../support/attempt-builders.ts';
import { aBankWith } from '../../support/bank-with.ts';
import { aFinishedAttempt } from '../../support/finished-attempt.ts';
import { aChoiceItem } from '../../support/item-builders.ts';
import { aMistake } from '../../support/keepsake-builders.ts';
import { renderPage } from '../../support/render-page.tsx';
import { someServices } from '../../support/some-services.ts';
import { aStoreBeforeBlindReview, aStoreWith } from '../../support/stored-attempt.ts';

afterEach(cleanup);

const services = someServices({
  loadSection: aBankWith([
    aChoiceItem({ id: 'gov-1', stem: '<p>Who confirms <em>treaties</em>?</p>' }),
  ]),
});

const show = async (store: AttemptStore): Promise<void> => {
  renderPage({ path: '/mistakes', address: '/mistakes', page: MistakesPage, store, services });
  await screen.findByRole('heading', { level: 1, name: 'Mistake log' });
};

const aStoreOf = async (...mistakes: readonly Mistake[]): Promise<AttemptStore> => {
  const store = await aStoreWith(aFinishedAttempt('attempt-1'));
  const progress = await store.progress();
  for (const mistake of mistakes) await progress.fileMistake(mistake);
  return store;
};

const filed = () => within(screen.getByRole('region', { name: 'Filed mistakes' }));

test('a newcomer is told what will stand here, and what to do first', async () => {
  await show(await aStoreWith());
  await screen.findByText(/^Nothing yet\. After an exam or a drill, you can file/u);
  const first = screen.getByRole('link', { name: 'Choose a mock exam' });
  expect(first.getAttribute('href')).toBe('#/mock');
  expect(screen.queryByRole('link', { name: /to review/u })).toBeNull();
});

test('before anything is filed the page says how, and where misses wait', async () => {
  await show(await aStoreOf());
  await screen.findByText(/Nothing is filed yet/u);
  const unfiled = screen.getByRole('region', { name: 'Not filed yet' });
  const link = within(unfiled).getByRole('link');
  expect(link.textContent).toBe('2 misses in Mock exam: A short test');
  expect(link.getAttribute('href')).toBe('#/review/attempt-1?filter=missed');
});

test('a filed mistake leads to its question, and says why and what to remember', async () => {
  await show(await aStoreOf(aMistake({ cause: 'misread', note: 'The Senate, not Congress.' })));
  const link = await screen.findByRole('link', { name: 'Who confirms treaties?' });
  expect(link.getAttribute('href')).toBe('#/review/attempt-1?item=gov-1');
  expect(link.closest('li')?.textContent).toMatch(
    /Misread · Job Knowledge, US government · filed Nov 22, 2026.*The Senate, not Congress\./u,
  );
});

test('a question that left the bank is said to have left it', async () => {
  await show(await aStoreOf(aMistake({ itemId: 'old-1' })));
  await screen.findByText('(no longer in the bank)');
});

test('causes are counted with what they suggest', async () => {
  await show(await aStoreOf(aMistake(), aMistake({ itemId: 'econ-1', cause: 'time' })));
  const causes = await screen.findByRole('list', { name: 'Causes: All sections' });
  const entries = within(causes).getAllByRole('listitem');
  expect(entries.map(({ textContent }) => textContent?.slice(0, 15))).toEqual([
    'Knowledge 1 of ',
    'Time 1 of 2Prac',
    'Misread 0 of 2',
    'Reasoning 0 of ',
    'Careless 0 of 2',
  ]);
});

test('a topic leads to a drill of what was missed in it', async () => {
  await show(await aStoreOf(aMistake()));
  const drill = within(await screen.findByRole('table')).getByRole('link');
  expect(drill.textContent).toBe('Drill what you missed in US government');
  expect(drill.getAttribute('href')).toBe(
    '#/drill?section=job-knowledge&topic=us-government&state=missed',
  );
});

test('cause, section and topic narrow the list, and the address keeps them', async () => {
  await show(
    await aStoreOf(
      aMistake(),
      aMistake({ itemId: 'econ-1', topic: 'economics', cause: 'time' }),
      aMistake({ itemId: 'ee-1', section: 'english-expression', topic: 'passage-editing' }),
    ),
  );
  await screen.findByText('3 mistakes');
  fireEvent.change(filed().getByLabelText('Section'), { target: { value: 'job-knowledge' } });
  await screen.findByText('2 of 3 mistakes');
  fireEvent.change(filed().getByLabelText('Topic'), { target: { value: 'economics' } });
  await waitFor(() => expect(filed().getAllByRole('listitem')).toHaveLength(1));
  expect(globalThis.location.hash).toBe('#/mistakes?section=job-knowledge&topic=economics');
  fireEvent.change(filed().getByLabelText('Cause'), { target: { value: 'careless' } });
  await screen.findByText(/No filed mistakes match/u);
});

test('who asks for more goes on at the first that is new', async () => {
  const mistakes = Array.from({ length: 42 }, (_, index) =>
    aMistake({ itemId: `old-${index}`, filedAt: examStart - index }),
  );
  await show(await aStoreOf(...mistakes));
  const focused = () => document.activeElement?.getAttribute('href');
  fireEvent.click(await screen.findByRole('button', { name: 'Show 20 more' }));
  expect(focused()).toBe('#/review/attempt-1?item=old-20');
  fireEvent.click(screen.getByRole('button', { name: 'Show 2 more' }));
  expect(focused()).toBe('#/review/attempt-1?item=old-40');
  expect(screen.queryByRole('button', { name: /^Show .* more$/u })).toBeNull();
});

test('a filed question that waits for its second answer shows neither note nor way to its key', async () => {
  const store = await aStoreBeforeBlindReview(aFinishedAttempt('later', { day: 1 }));
  await store.createAttempt(anAttempt());
  await (await store.progress()).fileMistake(aMistake({ note: 'The Senate does.' }));
  await show(store);
  await screen.findByText(/waits for its second answer there/u);
  expect(filed().queryByText('The Senate does.')).toBeNull();
  expect(
    filed()
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['#/blind/later?to=/mistakes']);
  expect(screen.queryByRole('region', { name: 'Not filed yet' })).toBeNull();
});
