import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { essayCriteria } from '../../../src/progress/essay-reading.ts';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import { rubric } from '../../../src/ui/essay/rubric.ts';
import { anAttempt, events, examStart } from '../../support/attempt-builders.ts';
import { aReading, criterionScores, someReadings } from '../../support/essay-builders.ts';
import { showEssayPage } from '../../support/essay-page.tsx';
import { aFormat, aQuestionSection } from '../../support/format-builders.ts';
import { aStoredAttempt, essayFacts, sectionFacts } from '../../support/stored-attempt.ts';

afterEach(cleanup);

const dayMs = 24 * 60 * 60 * 1000;

const give = (scores: readonly number[]): void => {
  for (const [index, criterion] of essayCriteria.entries()) {
    const group = within(screen.getByRole('group', { name: rubric[criterion].title }));
    fireEvent.click(group.getByRole('radio', { name: String(scores[index]) }));
  }
};

const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

const heading = (name: string) => screen.findByRole('heading', { name });

test('the essay stands as written, with nothing else to read before it is scored', async () => {
  await showEssayPage();
  await heading('Your reading');
  expect(screen.getByText(/and for this/u).textContent).toBe('Yes,\n\nand for this.');
  expect(screen.queryByText(/An answer that a reader scored/u)).toBeNull();
});

test('a first reading is stored, and its scores are put away', async () => {
  const store = await showEssayPage();
  await heading('Your reading');
  give([5, 4, 2, 4, 4]);
  expect(screen.getByText(/This reading: 4 of 6/u)).toBeDefined();
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'One side only. ' } });
  press('Save this reading');
  await heading('Read once');
  expect(screen.queryByText(/of 6/u)).toBeNull();
  expect(screen.queryByRole('radio')).toBeNull();
  const stored = await (await store.progress()).essayReadingsOf(anAttempt().id);
  expect(stored?.readings).toEqual([
    {
      by: 'self',
      scores: criterionScores([5, 4, 2, 4, 4]),
      comment: 'One side only.',
      readAt: examStart,
    },
  ]);
  expect(stored?.changedAt).toBe(examStart);
});

test('a reading that lacks a score is not saved, and leads to what is missing', async () => {
  await showEssayPage();
  await heading('Your reading');
  const position = within(screen.getByRole('group', { name: 'Position' }));
  fireEvent.click(position.getByRole('radio', { name: '5' }));
  press('Save this reading');
  const next = within(screen.getByRole('group', { name: 'Reasons and examples' }));
  expect(document.activeElement).toBe(next.getAllByRole('radio')[0]);
  expect(screen.getByText(/4 scores still to give: reasons and examples/u)).toBeDefined();
});

test('on the same day only somebody else gives the second reading', async () => {
  const store = await showEssayPage({ readings: [someReadings({ readings: [aReading()] })] });
  await heading('Read once');
  press('Let somebody else read it');
  await heading('The second reading');
  expect(screen.queryByRole('radio', { name: 'Me, the writer' })).toBeNull();
  give([5, 5, 5, 5, 5]);
  press('Save this reading');
  await heading('Your estimate from two readings');
  const stored = await (await store.progress()).essayReadingsOf(anAttempt().id);
  expect(stored?.readings.map(({ by }) => by)).toEqual(['self', 'other']);
});

test('a day later the writer reads again, without seeing the first scores', async () => {
  await showEssayPage({
    readings: [someReadings({ readings: [aReading({ comment: 'Thin.' })] })],
    now: examStart + dayMs,
  });
  await heading('The second reading');
  expect(screen.getByRole('radio', { name: 'Me, the writer' })).toBeDefined();
  expect(screen.queryByText('Thin.')).toBeNull();
  expect(screen.queryByRole('table')).toBeNull();
});

const readTwice = (first: number, second: number) =>
  someReadings({
    readings: [
      aReading({ scores: criterionScores(first), comment: 'Thin.' }),
      aReading({ scores: criterionScores(second), by: 'other' }),
    ],
  });

test('two readings give an estimate beside the old cut, with both in a table', async () => {
  await showEssayPage({ readings: [readTwice(4, 5)] });
  await heading('Your estimate from two readings');
  expect(screen.getByText(/^9 of 12/u).textContent).toBe('9 of 12 estimate');
  expect(screen.getByText(/above the cut score of 6 of 12/u).textContent).toContain('estimate');
  const table = within(screen.getByRole('table', { name: /Both readings/u }));
  expect(table.getByRole('row', { name: 'The other side 4 5' })).toBeDefined();
  expect(table.getByRole('row', { name: 'Reading score 4 5' })).toBeDefined();
  expect(screen.getByText('Thin.')).toBeDefined();
  expect(screen.queryByText(/points apart/u)).toBeNull();
});

test('readings far apart are told as such, with the criteria where they part', async () => {
  await showEssayPage({ readings: [readTwice(3, 5)] });
  await heading('Your estimate from two readings');
  expect(screen.getByText(/2 points\s+apart/u)).toBeDefined();
  expect(screen.getAllByText(/far apart/u)).toHaveLength(5);
});

test('a reading is taken back only after a question', async () => {
  const store = await showEssayPage({ readings: [readTwice(4, 4)], now: examStart + dayMs });
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
  const stored = async () => (await store.progress()).essayReadingsOf(anAttempt().id);
  const count = async () => (await stored())?.readings.length;
  await heading('Your estimate from two readings');
  press('Take back the second reading');
  expect(await count()).toBe(2);
  fireEvent.click(screen.getByText('Take it back'));
  await screen.findByRole('heading', { name: 'The second reading' });
  expect(await count()).toBe(1);
  expect((await stored())?.changedAt).toBe(examStart + dayMs);
});

/** A store whose readings cannot be read before `mend` is called. */
const refusingReadings = () => {
  let isFailing = true;
  const orFail = <Value,>(read: () => Promise<Value>): Promise<Value> =>
    isFailing ? Promise.reject(new Error('The storage failed.')) : read();
  const changeStore = (store: AttemptStore): AttemptStore => ({
    ...store,
    progress: async () => {
      const progress = await store.progress();
      return {
        ...progress,
        essayReadings: () => orFail(() => progress.essayReadings()),
        essayReadingsOf: (id) => orFail(() => progress.essayReadingsOf(id)),
      };
    },
  });
  return { changeStore, mend: () => (isFailing = false) };
};

test('where the readings cannot be read none is asked for, and they are read when asked again', async () => {
  const { changeStore, mend } = refusingReadings();
  await showEssayPage({ readings: [readTwice(4, 5)], changeStore });
  const { textContent } = await screen.findByRole('alert');
  expect(screen.queryByRole('button', { name: 'Save this reading' })).toBeNull();
  expect(textContent).toContain('Your readings cannot be read. The storage failed.');
  expect(screen.getByText(/and for this/u)).toBeDefined();
  mend();
  press('Try again');
  await heading('Your estimate from two readings');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the essay can be read while its readings are being opened', async () => {
  await showEssayPage({
    changeStore: (store) => ({
      ...store,
      progress: async () => ({
        ...(await store.progress()),
        essayReadings: () => new Promise(() => undefined),
      }),
    }),
  });
  expect(await screen.findByText('Opening your readings…')).toBeDefined();
  expect(screen.getByText(/and for this/u)).toBeDefined();
});

test('a reading that cannot be saved is told, and nothing given is lost', async () => {
  await showEssayPage({
    changeStore: (store) => ({
      ...store,
      progress: async () => ({
        ...(await store.progress()),
        saveEssayReadings: () => Promise.reject(new Error('The disk is full.')),
      }),
    }),
  });
  await heading('Your reading');
  give([3, 3, 3, 3, 3]);
  press('Save this reading');
  expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
  expect(screen.getByText(/This reading: 3 of 6/u)).toBeDefined();
});

test.each([
  [
    'has no essay section',
    aStoredAttempt({ attempt: anAttempt({ format: aFormat({ sections: [aQuestionSection()] }) }) }),
  ],
  ['has not ended', aStoredAttempt({ events: events(...sectionFacts, ...essayFacts.slice(0, 1)) })],
  ['is not stored', aStoredAttempt({ drafts: new Map() })],
])('where the essay %s, the page says so', async (reason, stored) => {
  await showEssayPage({ stored });
  expect(await screen.findByText(new RegExp(reason, 'u'))).toBeDefined();
  expect(screen.queryByRole('radio')).toBeNull();
});
