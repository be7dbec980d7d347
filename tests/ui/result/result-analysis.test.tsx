import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import type { StoredAttempt } from '../../../src/storage/stored-attempt.ts';
import {
  changeScaleAssumptions,
  startingAssumptions,
} from '../../../src/ui/preferences/scale-assumptions.ts';
import { ResultPage } from '../../../src/ui/result/result-page.tsx';
import {
  anAttempt,
  anAttemptWith,
  events,
  examStart,
  minutes,
} from '../../support/attempt-builders.ts';
import type { WrittenFact } from '../../support/attempt-builders.ts';
import { aFormSection } from '../../support/form-builders.ts';
import { aFormat, aQuestionSection } from '../../support/format-builders.ts';
import { renderPage, untilOpened } from '../../support/render-page.tsx';
import { aStoredAttempt, aStoreWith, sectionFacts } from '../../support/stored-attempt.ts';

afterEach(() => {
  cleanup();
  changeScaleAssumptions(startingAssumptions);
});

const show = async (stored: StoredAttempt): Promise<void> => {
  renderPage({
    path: '/result/:attemptId',
    address: '/result/attempt-1',
    page: ResultPage,
    store: await aStoreWith(stored),
  });
  await screen.findByRole('heading', { level: 1, name: /^Result:/u });
  await untilOpened();
};
const region = (name: string): HTMLElement => screen.getByRole('region', { name });
const textOf = (element: HTMLElement): string =>
  (element.textContent ?? '').replaceAll('\u00a0', ' ');

const english = { section: 'english-expression' } as const;

/** Two sections with a key: one of three right in the first, none answered in the second, which the clock closed. */
const bothKeyed = (conditions = {}, extra: readonly WrittenFact[] = []): StoredAttempt => {
  const deadline = examStart + minutes(5);
  return aStoredAttempt({
    attempt: anAttemptWith(conditions, {
      format: aFormat({
        sections: [
          aQuestionSection(),
          aQuestionSection({
            ...english,
            blueprint: { 'passage-editing': 2, 'sentence-correction': 1 },
          }),
        ],
      }),
    }),
    forms: [aFormSection(), aFormSection(english)],
    events: events(
      ...sectionFacts.slice(0, -1),
      ...extra,
      ...sectionFacts.slice(-1),
      { type: 'sectionStarted', sectionIndex: 1, deadline },
      { type: 'sectionEnded', sectionIndex: 1, reason: 'timeUp', at: deadline },
      { type: 'attemptFinished' },
    ),
    drafts: new Map(),
  });
};

test('the first thing to do next is the review of what was wrong', async () => {
  await show(bothKeyed());
  const [first] = within(region('What to do next')).getAllByRole('link');
  expect(first?.getAttribute('href')).toBe('#/review/attempt-1?section=1&filter=wrong');
});

test('pace is told, and where time ran out', async () => {
  await show(bothKeyed());
  expect(textOf(region('Job Knowledge'))).toContain('You ended the section with 2 min left');
  expect(textOf(region('English Expression'))).toContain(
    'Time ran out, with 3 questions left blank and never shown.',
  );
  expect(within(region('English Expression')).getByText('Time ran out')).toBeDefined();
});

test('the pace of a paused section is said to be unknown', async () => {
  await show(
    bothKeyed({ pausing: true }, [{ type: 'sectionPaused' }, { type: 'sectionUnpaused' }]),
  );
  expect(textOf(region('Job Knowledge'))).toContain('The section was paused');
});

test('changed answers are counted over all sections', async () => {
  await show(bothKeyed());
  expect(textOf(region('Answers you changed'))).toMatch(
    /Wrong to right1Right to wrong0Wrong to wrong0On balance, changing answers gained you 1 question/u,
  );
});

test('confident misses lead to their reviews', async () => {
  await show(
    bothKeyed({ confidence: true }, [
      { type: 'confidenceSet', itemId: 'gov-1', confidence: 'guess' },
      { type: 'confidenceSet', itemId: 'gov-2', confidence: 'sure' },
    ]),
  );
  const links = within(region('How sure you were')).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Job Knowledge, question 2', '#/review/attempt-1?section=1&question=2'],
    ['Job Knowledge, question 1', '#/review/attempt-1?section=1&question=1'],
  ]);
});

test('nothing is said of confidence where it was not used', async () => {
  await show(bothKeyed());
  expect(screen.queryByRole('region', { name: 'How sure you were' })).toBeNull();
});

test('the estimate follows its assumptions, which are kept and can be reset', async () => {
  await show(bothKeyed());
  const panel = region('An estimate on the test’s scale');
  expect(textOf(panel)).toContain('estimate 32');
  const mean = within(panel).getAllByRole('textbox', { name: 'Mean right, in %' })[0];
  if (mean === undefined) throw new Error('no field for the mean');
  fireEvent.input(mean, { target: { value: '33.33' } });
  expect(textOf(panel)).toContain('estimate 50');
  expect(localStorage.getItem('fsot-scale')).toContain('0.3333');
  fireEvent.input(mean, { target: { value: '0' } });
  fireEvent.blur(mean);
  expect(within(panel).getByText(/more than 0%/u).role).toBe('status');
  expect(textOf(panel)).toContain('estimate 50');
  fireEvent.click(within(panel).getByRole('button', { name: 'Back to the starting values' }));
  expect(textOf(panel)).toContain('estimate 32');
  const [fresh] = within(panel).getAllByRole('textbox', { name: 'Mean right, in %' });
  expect((fresh as HTMLInputElement).value).toBe('60');
  expect(within(panel).queryByText(/more than 0%/u)).toBeNull();
});

test('a biographic score is added to the estimate of the sum only when it is entered', async () => {
  await show(bothKeyed());
  const panel = region('An estimate on the test’s scale');
  expect(textOf(panel)).toContain('Job Knowledge + English Expression');
  expect(textOf(panel)).toContain('Historical cut score 154');
  const field = within(panel).getByRole('textbox', { name: /Score to add/u });
  fireEvent.input(field, { target: { value: '55' } });
  expect(textOf(panel)).toContain('Job Knowledge + Biographic + English Expression');
  fireEvent.input(field, { target: { value: '' } });
  expect(textOf(panel)).not.toContain('+ Biographic');
  expect(textOf(panel)).not.toMatch(/pass|fail/iu);
});

test('the result of a drill is light: its questions were picked', async () => {
  const { attempt, ...rest } = bothKeyed();
  await show({ ...rest, attempt: anAttempt({ ...attempt, kind: 'drill', feedback: 'atOnce' }) });
  expect(screen.queryByRole('region', { name: 'An estimate on the test’s scale' })).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Pace' })).toBeNull();
  expect(within(region('Job Knowledge')).getByRole('table', { name: 'By topic' })).toBeDefined();
});
