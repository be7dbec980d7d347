import { cleanup, fireEvent, screen, waitFor, within } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { digestAttempt } from '../../../src/progress/digest-attempt.ts';
import { ReviewPage } from '../../../src/ui/review/review-page.tsx';
import { events } from '../../support/attempt-builders.ts';
import { aFinishedAttempt } from '../../support/finished-attempt.ts';
import { aFormSection } from '../../support/form-builders.ts';
import { renderPage, untilOpened } from '../../support/render-page.tsx';
import { aStoredAttempt, aStoreWith, sectionFacts } from '../../support/stored-attempt.ts';

afterEach(cleanup);

const show = async (query = '', stored = aStoredAttempt()): Promise<void> => {
  renderPage({
    path: '/review/:attemptId',
    address: `/review/attempt-1${query}`,
    page: ReviewPage,
    store: await aStoreWith(stored),
  });
  await screen.findByRole('heading', { level: 1, name: 'Review: A short test' });
  await untilOpened();
};

/** Another mock that asked the same questions. */
const aMockEnded = (id: string) => {
  const { attempt, forms, state } = aFinishedAttempt(id, { day: 1 });
  const digest = digestAttempt({ attempt, forms, state, dayOf: () => '2026-11-23' });
  return { attempt, digest, finishedAt: digest.endedAt };
};

/** The one before stays for a moment, without its words: see turning-heading.tsx. */
const heading = () =>
  screen.getAllByRole('heading', { level: 2 }).find(({ textContent }) => textContent !== '');
const headingIs = (text: string) =>
  waitFor(() => expect(heading()?.textContent?.replaceAll(/\s+/gu, ' ').trim()).toBe(text));
const press = (key: string, target: Element = document.body) => fireEvent.keyDown(target, { key });
const filter = (name: RegExp) => screen.getByRole('button', { name });

test('a question shows its key, the answer given and every rationale', async () => {
  await show('?question=2');
  await headingIs('Question 2 of 3 ✗ Wrong');
  const options = screen
    .getAllByRole('listitem')
    .filter(({ className }) => /review/u.test(className));
  expect(options.map(({ textContent }) => textContent)).toEqual([
    'AOption aWhy a is right or wrong.',
    'BOption b✓ KeyWhy b is right or wrong.',
    'COption c✗ Your answerWhy c is right or wrong.',
    'DOption dWhy d is right or wrong.',
  ]);
  expect(screen.getByRole('link', { name: 'A source' })).toBeDefined();
});

const tools = [
  { type: 'optionStruck', itemId: 'gov-2', optionId: 'b' },
  { type: 'noteWritten', itemId: 'gov-2', text: 'Read again:\nwhich branch?' },
  { type: 'confidenceSet', itemId: 'gov-2', confidence: 'unsure' },
  { type: 'textHighlighted', targetId: 'gov-2', ranges: [[4, 12]] },
] as const;
const withTools = () =>
  aStoredAttempt({ events: events(...sectionFacts.slice(0, 7), ...tools, sectionFacts[9]) });

test('an option struck out by the candidate says so in words', async () => {
  await show('?question=2', withTools());
  await headingIs('Question 2 of 3 ✗ Wrong');
  const [struck, ...others] = screen.getAllByText('Struck out by you');
  expect(others).toEqual([]);
  expect(struck?.closest('li')?.textContent).toContain('BOption b✓ KeyStruck out by you');
});

test('the note, the doubt and the highlights are shown with their question only', async () => {
  await show('?question=2', withTools());
  await headingIs('Question 2 of 3 ✗ Wrong');
  const note = screen.getByRole('heading', { level: 3, name: 'Your note' }).nextElementSibling;
  expect(note?.textContent).toBe('Read again:\nwhich branch?');
  expect(screen.getByText('Unsure')).toBeDefined();
  expect(screen.getByText(/^You highlighted/u).textContent).toBe('You highlighted: “question”');
  press('p');
  await headingIs('Question 1 of 3 ✓ Right');
  expect(screen.queryByText('Your note')).toBeNull();
  expect(screen.queryByText(/^You highlighted/u)).toBeNull();
});

test('what was noted and what was unsure can be picked out', async () => {
  await show('', withTools());
  fireEvent.click(filter(/^Noted 1$/u));
  await headingIs('Question 2 of 3 ✗ Wrong');
  fireEvent.click(filter(/^Not sure 1$/u));
  await headingIs('Question 2 of 3 ✗ Wrong');
});

test('the arrow keys and N and P move, and the heading takes the focus', async () => {
  await show();
  await headingIs('Question 1 of 3 ✓ Right');
  press('ArrowRight');
  await headingIs('Question 2 of 3 ✗ Wrong');
  await waitFor(() => expect(document.activeElement).toBe(heading()));
  press('n');
  await headingIs('Question 3 of 3 – Unanswered');
  press('P');
  await headingIs('Question 2 of 3 ✗ Wrong');
  press('ArrowLeft');
  await headingIs('Question 1 of 3 ✓ Right');
  await waitFor(() => expect(document.activeElement).toBe(heading()));
});

test('a letter that is typed into a field does not move', async () => {
  await show();
  await headingIs('Question 1 of 3 ✓ Right');
  const field = document.body.appendChild(document.createElement('input'));
  const isLeftToTheField = press('n', field);
  field.remove();
  expect(isLeftToTheField).toBe(true);
  expect(press('n')).toBe(false);
});

test('a filter leaves its questions, and keeps the focus', async () => {
  await show();
  const wrong = filter(/^Wrong 1$/u);
  wrong.focus();
  fireEvent.click(wrong);
  await headingIs('Question 2 of 3 ✗ Wrong');
  expect(wrong.getAttribute('aria-pressed')).toBe('true');
  expect(document.activeElement).toBe(wrong);
  press('ArrowRight');
  await headingIs('Question 2 of 3 ✗ Wrong');
});

test('misses are the wrong and the blank together, and are found where all are blank', async () => {
  await show('?filter=missed');
  await headingIs('Question 2 of 3 ✗ Wrong');
  expect(filter(/^Missed 2$/u).getAttribute('aria-pressed')).toBe('true');
  press('n');
  await headingIs('Question 3 of 3 – Unanswered');
  cleanup();
  const nothingChosen = events(...sectionFacts.slice(0, 1), ...sectionFacts.slice(-1));
  await show('?filter=missed', aStoredAttempt({ events: nothingChosen }));
  await headingIs('Question 1 of 3 – Unanswered');
});

test('unscored questions are told of, as the filters count them and no score does', async () => {
  const [first, second, third] = aFormSection().entries;
  if (first === undefined || second === undefined || third === undefined) throw new Error('none');
  const entries = [{ ...first, scored: false }, second, third];
  await show(
    '',
    aStoredAttempt({ forms: [aFormSection({ entries }), aFormSection({ section: 'essay' })] }),
  );
  expect(
    screen.getByText('Includes 1 unscored question, which counts in none of your scores.'),
  ).toBeDefined();
});

test('without unscored questions nothing is said of them', async () => {
  await show();
  expect(screen.queryByText(/unscored/u)).toBeNull();
});

test('choosing a filter stays in the section that is read', async () => {
  await show();
  await headingIs('Question 1 of 3 ✓ Right');
  fireEvent.click(filter(/^Changed 1$/u));
  await headingIs('Question 1 of 3 ✓ Right');
  expect(globalThis.location.hash).toBe('#/review/attempt-1?section=1&filter=changed');
});

test('a filter that leaves nothing says so', async () => {
  await show(
    '',
    aStoredAttempt({ events: events(...sectionFacts.slice(0, 1), ...sectionFacts.slice(-1)) }),
  );
  fireEvent.click(filter(/^Wrong 0$/u));
  await screen.findByText('No answer in this section was wrong.');
});

test('the grid names each question with how it went, and leads to it', async () => {
  await show();
  const flagged = screen.getByRole('button', { name: 'Question 2, wrong, flagged' });
  fireEvent.click(flagged);
  await headingIs('Question 2 of 3 ✗ Wrong');
  expect(flagged.getAttribute('aria-current')).toBe('true');
  expect(globalThis.location.hash).toBe('#/review/attempt-1?section=1&question=2');
});

test('the address leads back to where the reader was', async () => {
  await show('?section=1&question=1&filter=changed');
  await headingIs('Question 1 of 3 ✓ Right');
  expect(filter(/^Changed 1$/u).getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByText('0:03 into the section: A to B, wrong to right')).toBeDefined();
});

test('the essay is shown as in the result, with sample answers to open', async () => {
  await show('?section=2');
  await headingIs('Essay • Written');
  expect(screen.getByText(/and for this/u).textContent).toBe('Yes,\n\nand for this.');
  await screen.findByRole('link', { name: 'Read and score your essay' });
  const samples = screen.getByText('An answer that a reader scored 5 of 6');
  expect(samples.closest('.essay-models-choice')?.hasAttribute('open')).toBe(false);
  expect(
    within(screen.getByRole('navigation', { name: 'Sections' })).getAllByRole('link'),
  ).toHaveLength(2);
});

test('before any section has ended there is nothing to review', async () => {
  await show('', aStoredAttempt({ events: events(...sectionFacts.slice(0, 3)) }));
  expect(screen.getByText(/No section of this exam is finished yet/u)).toBeDefined();
  expect(screen.queryByText(/Key/u)).toBeNull();
});

test('a question that another mock exam still asks again is shown without its key, on paper too', async () => {
  const store = await aStoreWith(aStoredAttempt());
  const { digest, finishedAt, attempt } = aMockEnded('later');
  await store.createAttempt(attempt);
  await store.finishAttempt(attempt.id, finishedAt, { sections: [] }, digest);
  renderPage({
    path: '/review/:attemptId',
    address: '/review/attempt-1?question=2',
    page: ReviewPage,
    store,
  });
  await screen.findByText(/waits for its second answer there/u);
  expect(screen.queryByText('✓ Key')).toBeNull();
  expect(screen.getByRole('link', { name: 'Decide now' }).getAttribute('href')).toBe(
    '#/blind/later?to=%2Freview%2Fattempt-1%3Fquestion%3D2',
  );
  globalThis.dispatchEvent(new Event('beforeprint'));
  expect(screen.getAllByText(/waits for its second answer there/u)).toHaveLength(4);
  expect(screen.queryByText('✓ Key')).toBeNull();
});
