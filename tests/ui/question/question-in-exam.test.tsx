import { cleanup, screen } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { buildBankCatalog } from '../../../src/authoring/compile/bank-catalog.ts';
import type { Attempt } from '../../../src/exam/attempt.ts';
import { QuestionPage } from '../../../src/ui/question/question-page.tsx';
import { anAttempt, examStart, minutes } from '../../support/attempt-builders.ts';
import { anItemSet } from '../../support/bank-builders.ts';
import { aChoiceItem } from '../../support/item-builders.ts';
import { renderPage } from '../../support/render-page.tsx';
import { someServices } from '../../support/some-services.ts';
import { aStoredAttempt, aStoreWith, twoSections } from '../../support/stored-attempt.ts';

afterEach(cleanup);

const bank = {
  section: 'job-knowledge' as const,
  sets: [anItemSet({ items: [aChoiceItem({ id: 'gov-2' })] })],
};

const threeDays = 3 * minutes(24 * 60);

/** A question missed in a drill three days ago is due today, and this attempt asks it. */
const showAskedIn = async (kind: Attempt['kind']): Promise<void> => {
  const missed = aStoredAttempt({
    attempt: anAttempt({ id: 'drill', kind: 'drill', format: twoSections }),
    events: aStoredAttempt().events.map((event) => ({ ...event, at: event.at - threeDays })),
    finishedAt: examStart - threeDays + minutes(5),
    summary: { sections: [] },
  });
  const attempt = anAttempt({ id: 'under-way', kind, format: twoSections });
  renderPage({
    path: '/question/:itemId',
    address: '/question/gov-2',
    page: QuestionPage,
    store: await aStoreWith(missed, aStoredAttempt({ attempt, events: [] })),
    services: someServices({
      loadSection: { ...someServices().loadSection, 'job-knowledge': () => Promise.resolve(bank) },
      loadCatalog: () => Promise.resolve(buildBankCatalog([bank])),
    }),
  });
};

const historyWords = async (): Promise<string | null> =>
  (await screen.findByText(/seen it in 1 attempt: 1 wrong/u)).textContent;

test('a question that is due, and asked in an exam under way, is not called due before that is over', async () => {
  await showAskedIn('mock');
  expect(await historyWords()).toContain(
    'An exam under way asks it, so it is not due for review until that exam ends.',
  );
});

test('one that another drill asks is due', async () => {
  await showAskedIn('drill');
  expect(await historyWords()).toContain('It is due for review now.');
});
