import { cleanup, fireEvent, screen } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { buildBankCatalog } from '../../../src/authoring/compile/bank-catalog.ts';
import { QuestionPage } from '../../../src/ui/question/question-page.tsx';
import { anItemSet } from '../../support/bank-builders.ts';
import { aChoiceItem } from '../../support/item-builders.ts';
import { renderPage } from '../../support/render-page.tsx';
import { someServices } from '../../support/some-services.ts';
import { aStoreWith } from '../../support/stored-attempt.ts';

afterEach(() => {
  cleanup();
  Reflect.deleteProperty(navigator, 'clipboard');
});

const bank = {
  section: 'job-knowledge' as const,
  sets: [anItemSet({ topic: 'economics', items: [aChoiceItem({ id: 'econ-7' })] })],
};

/** The page of the question, in a browser whose clipboard answers so; undefined: it has none. */
const show = async (writeText?: (text: string) => Promise<void>): Promise<void> => {
  if (writeText !== undefined) {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  }
  renderPage({
    path: '/question/:itemId',
    address: '/question/econ-7',
    page: QuestionPage,
    store: await aStoreWith(),
    services: someServices({
      loadSection: {
        ...someServices().loadSection,
        'job-knowledge': () => Promise.resolve(bank),
      },
      loadCatalog: () => Promise.resolve(buildBankCatalog([bank])),
    }),
  });
  await screen.findByRole('heading', { level: 1, name: 'A question on economics' });
};

const copy = (): boolean => fireEvent.click(screen.getByRole('button', { name: /^Copy/u }));

test('the page is headed by what the question is about, with its section and its id', async () => {
  await show();
  expect(document.title).toBe('A question on economics · FSOT practice exam');
  expect(screen.getByText('Job Knowledge')).toBeDefined();
  expect(screen.getByText('econ-7').tagName).toBe('CODE');
  expect(screen.queryByRole('button', { name: /^Copy/u })).toBeNull();
});

test('the id can be copied', async () => {
  const written: string[] = [];
  await show(async (text) => void written.push(text));
  copy();
  await screen.findByText('Copied.');
  expect(written).toEqual(['econ-7']);
});

test('where the browser refuses, the candidate is told to copy the id', async () => {
  await show(() => Promise.reject(new Error('denied')));
  copy();
  await screen.findByText(/Select the ID and copy it yourself/u);
});
