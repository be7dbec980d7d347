import { cleanup, fireEvent, render, screen, waitFor, within } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { buildBankCatalog } from '../../../src/authoring/compile/bank-catalog.ts';
import { scoreAttempt } from '../../../src/exam/score-attempt.ts';
import { summarizeReport } from '../../../src/exam/summarize-report.ts';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import { createMemoryStore } from '../../../src/storage/memory-store.ts';
import { QuestionPage } from '../../../src/ui/question/question-page.tsx';
import { QuestionsPage } from '../../../src/ui/question/questions-page.tsx';
import { Router } from '../../../src/ui/routing/router.tsx';
import { ServicesContext } from '../../../src/ui/services/services.ts';
import { StoreProvider } from '../../../src/ui/services/store-gate.tsx';
import { events, examStart } from '../../support/attempt-builders.ts';
import { anItemSet, choiceItems } from '../../support/bank-builders.ts';
import { aChoiceItem } from '../../support/item-builders.ts';
import { itemId } from '../../support/overrides.ts';
import { renderPage } from '../../support/render-page.tsx';
import { someServices } from '../../support/some-services.ts';
import {
  aStoreBeforeBlindReview,
  aStoredAttempt,
  aStoreWith,
  sectionFacts,
} from '../../support/stored-attempt.ts';

afterEach(cleanup);

const bank = {
  section: 'job-knowledge' as const,
  sets: [
    anItemSet({
      items: [
        ...['gov-1', 'gov-2', 'gov-9'].map((id) => aChoiceItem({ id })),
        ...choiceItems('econ', 45, { topic: 'economics' }),
      ],
    }),
  ],
};

const show = (address: string, store: AttemptStore, fetched: string[] = []): void => {
  globalThis.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.location.hash = address;
  const loadSection = {
    ...someServices().loadSection,
    'job-knowledge': () => {
      fetched.push('job-knowledge');
      return Promise.resolve(bank);
    },
  };
  // Made of its own, so that it is no fetch of a section.
  const loadCatalog = () => Promise.resolve(buildBankCatalog([bank]));
  render(() => (
    <ServicesContext.Provider value={someServices({ loadSection, loadCatalog })}>
      <StoreProvider
        open={() => Promise.resolve({ store })}
        openInMemory={() => Promise.resolve(createMemoryStore())}
      >
        <Router
          routes={[
            { path: '/question/:itemId', page: QuestionPage },
            { path: '/questions', page: QuestionsPage },
          ]}
          notFound={() => 'nowhere'}
        />
      </StoreProvider>
    </ServicesContext.Provider>
  ));
};
const finished = (overrides: Parameters<typeof aStoredAttempt>[0] = {}) => {
  const stored = aStoredAttempt(overrides);
  const { finishedAt } = stored.state;
  return { ...stored, finishedAt, summary: summarizeReport(scoreAttempt(stored)) };
};
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 2, name });
const lastSeen = async (store: AttemptStore, id: string) =>
  (await store.lastSeen()).get(itemId(id));

test('a question that was met is shown with its key and its history', async () => {
  show('/question/gov-2', await aStoreWith(finished()));
  await heading('The question and its key');
  expect(screen.getByText('✓ Key')).toBeDefined();
  expect(screen.getByText('Why c is right or wrong.')).toBeDefined();
  expect(screen.getByText(/seen it in 1 attempt: 1 wrong/u).textContent).toContain(
    'next due for review on',
  );
  const history = within(screen.getByRole('region', { name: 'Your history with it' }));
  expect(history.getByRole('listitem').textContent).toContain(
    '✗ Wrong · 3\u00a0s on the screen · flagged',
  );
  expect(history.getByRole('link').getAttribute('href')).toBe('#/review/attempt-1?item=gov-2');
});

test('a question that was mixed in unscored has a history too, and its note', async () => {
  const [form] = aStoredAttempt().forms;
  const entries = form!.entries.map((entry, index) => ({ ...entry, scored: index !== 1 }));
  const log = events(
    ...sectionFacts.slice(0, 7),
    { type: 'noteWritten', itemId: 'gov-2', text: 'Look it up.' },
    ...sectionFacts.slice(7),
    { type: 'attemptFinished' },
  );
  const forms = [{ ...form!, entries }];
  show('/question/gov-2', await aStoreWith(finished({ forms, events: log })));
  const history = within(await screen.findByRole('region', { name: 'Your history with it' }));
  await history.findByText(/seen it in 1 attempt: 1 unscored/u);
  expect(history.getAllByRole('listitem')[0]?.textContent).toContain(
    '✗ Wrong · unscored · 4\u00a0s on the screen · flagged',
  );
  expect(history.getByText('Look it up.')).toBeDefined();
});

test('a question that was never met is not shown unasked, and is new no more once it is', async () => {
  const store = await aStoreWith(finished());
  show('/question/gov-9', store);
  await heading('You have not seen this question yet');
  expect(screen.queryByText('The question gov-9?')).toBeNull();
  expect(await lastSeen(store, 'gov-9')).toBeUndefined();
  fireEvent.click(screen.getByRole('button', { name: 'Show it with its key' }));
  expect(document.activeElement).toBe(await heading('The question and its key'));
  await waitFor(async () => expect(await lastSeen(store, 'gov-9')).toBe(examStart));
});

test('a question is answered before its key is shown', async () => {
  show('/question/gov-9', await aStoreWith());
  await heading('You have not seen this question yet');
  fireEvent.click(screen.getByRole('button', { name: 'Answer it first' }));
  expect(document.activeElement).toBe(await heading('Answer first'));
  expect(screen.queryByText('✓ Key')).toBeNull();
  fireEvent.keyDown(document.body, { key: 'c', code: 'KeyC' });
  fireEvent.click(screen.getByRole('button', { name: 'Check answer' }));
  expect(document.activeElement).toBe(await heading('✗ Wrong'));
  expect(screen.getByText('✗ Your answer').closest('li')?.textContent).toContain('Option c');
});

test('a question of an attempt under way is not shown unasked', async () => {
  const underWay = aStoredAttempt({ events: events(...sectionFacts.slice(0, 6)) });
  show('/question/gov-2', await aStoreWith(underWay));
  await heading('This question is in an attempt you have not finished');
  expect(screen.getByRole('link', { name: 'Continue the attempt' }).getAttribute('href')).toBe(
    '#/exam/attempt-1',
  );
});

test('a question whose mock exam has its blind review before it shows neither key nor history', async () => {
  show('/question/gov-2', await aStoreBeforeBlindReview(finished()));
  await heading('This question is waiting for its second answer');
  expect(
    screen.getByRole('link', { name: 'Decide on the blind review' }).getAttribute('href'),
  ).toBe('#/blind/attempt-1?to=/question/gov-2');
  expect(screen.queryByText('✓ Key')).toBeNull();
  expect(screen.queryByRole('button', { name: /Show it/u })).toBeNull();
  expect(screen.getByText(/How it went and when it is due are shown once/u)).toBeDefined();
  expect(screen.queryByText(/Wrong/u)).toBeNull();
});

test('a question that is no longer in the bank keeps its history, and is not due', async () => {
  show('/question/econ-1', await aStoreWith(finished()));
  await screen.findByText(/The bank has no question with this ID/u);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('A question not in the bank');
  expect(screen.getByText(/seen it in 1 attempt: 1 unanswered\.$/u)).toBeDefined();
});

test('that a question was seen and cannot be noted is told', async () => {
  const store = await aStoreWith(finished());
  show('/question/gov-2', {
    ...store,
    noteSeen: () => Promise.reject(new Error('The disk is full.')),
  });
  expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
});

test('a search marks what was found and says what is new', async () => {
  show('/questions', await aStoreWith(finished()));
  const box = await screen.findByRole('searchbox');
  expect(screen.getByRole('status').textContent).toBe('48 questions in the bank.');
  fireEvent.input(box, { target: { value: 'question gov' } });
  await screen.findByText('3 questions match.');
  const [first, , last] = within(screen.getByRole('region', { name: 'Questions' })).getAllByRole(
    'listitem',
  );
  expect([...(first?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
    'question',
    'gov',
  ]);
  expect(first?.textContent).toContain('seen Nov');
  expect(last?.textContent).toContain('not seen yet');
  await waitFor(() => expect(location.hash).toBe('#/questions?q=question+gov'));
});

test('a search fetches no text before anything is asked, and a section once', async () => {
  const fetched: string[] = [];
  show('/questions', await aStoreWith(), fetched);
  const box = await screen.findByRole('searchbox');
  await screen.findByText('48 questions in the bank.');
  fireEvent.change(screen.getByLabelText('Section'), { target: { value: 'essay' } });
  await screen.findByText('No questions match.');
  fireEvent.input(box, { target: { value: 'question' } });
  expect(fetched).toEqual([]);
  fireEvent.change(screen.getByLabelText('Section'), { target: { value: '' } });
  await screen.findByText(/^48 questions match/u);
  fireEvent.input(box, { target: { value: 'question gov' } });
  await screen.findByText('3 questions match.');
  expect(fetched).toEqual(['job-knowledge']);
});

test('a search whose texts cannot be fetched says so, and is tried again', async () => {
  let isOffline = true;
  const load = () =>
    isOffline ? Promise.reject(new Error('they could not be fetched.')) : Promise.resolve(bank);
  renderPage({
    path: '/questions',
    address: '/questions?q=gov',
    page: QuestionsPage,
    store: await aStoreWith(),
    services: someServices({
      loadSection: { ...someServices().loadSection, 'job-knowledge': load },
      loadCatalog: () => Promise.resolve(buildBankCatalog([bank])),
    }),
  });
  expect((await screen.findByRole('alert')).textContent).toContain(
    'The questions could not be searched: they could not be fetched.',
  );
  isOffline = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText('3 questions match.');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('many results come in pages, and the address leads back to one', async () => {
  show('/questions?q=economics&page=3', await aStoreWith());
  await screen.findByText('Page 3 of 3');
  expect(screen.getByRole('status').textContent).toBe('45 questions match; 41 to 45 are shown.');
  expect(screen.getByRole('link', { name: 'Previous page' }).getAttribute('href')).toBe(
    '#/questions?q=economics&page=2',
  );
});

test('Enter leads to the question whose id was typed', async () => {
  show('/questions', await aStoreWith());
  const box = await screen.findByRole('searchbox');
  fireEvent.input(box, { target: { value: 'GOV-9' } });
  fireEvent.submit(box);
  await waitFor(() => expect(location.hash).toBe('#/question/gov-9'));
});

test('only what was met is found where that is asked for', async () => {
  show('/questions?met=1', await aStoreWith(finished()));
  await screen.findByText('2 questions match.');
});
