import { createRoot } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { beginSecondAnswers } from '../../../src/progress/change-second-answers.ts';
import type { ProgressStore } from '../../../src/storage/progress-store.ts';
import { createMemoryStore } from '../../../src/storage/memory-store.ts';
import { createSecondAnswers } from '../../../src/ui/blind/create-second-answers.ts';
import { anAttempt, examStart } from '../../support/attempt-builders.ts';
import { progressThatFails } from '../../support/failing-progress.ts';
import { attemptId, itemId, optionId } from '../../support/overrides.ts';

const id = attemptId('attempt-1');
const [first, second] = [itemId('gov-1'), itemId('gov-2')];
const begun = beginSecondAnswers(id, [first, second], examStart);

const someProgress = async (): Promise<ProgressStore> => {
  const store = createMemoryStore();
  await store.createAttempt(anAttempt({ id }));
  const progress = await store.progress();
  await progress.saveSecondAnswers(begun);
  return progress;
};
const inHand = (progress: ProgressStore) =>
  createRoot(() =>
    createSecondAnswers({ attemptId: id, progress, stored: begun, now: () => examStart + 1 }),
  );
const storedIn = async (progress: ProgressStore) => (await progress.secondAnswers(id))?.answers;

test('an answer is on the screen at once and stored right after', async () => {
  const progress = await someProgress();
  const answers = inHand(progress);
  const saving = answers.answer(first, optionId('a'));
  expect(answers.second()?.answers).toEqual([['gov-1', 'a']]);
  await saving;
  expect(await progress.secondAnswers(id)).toMatchObject({
    answers: [['gov-1', 'a']],
    changedAt: examStart + 1,
  });
});

test('answers given in another tab meanwhile are kept', async () => {
  const progress = await someProgress();
  const [here, there] = [inHand(progress), inHand(progress)];
  await there.answer(second, optionId('c'));
  await here.answer(first, optionId('a'));
  expect(new Map(await storedIn(progress))).toEqual(
    new Map([
      ['gov-2', 'c'],
      ['gov-1', 'a'],
    ]),
  );
  expect(there.second()?.answers).toHaveLength(2);
});

test('what cannot be stored stays on the screen, is told, and goes along with the next', async () => {
  const progress = await someProgress();
  let isFull = true;
  const answers = inHand(progressThatFails(progress, () => isFull));
  expect(await answers.answer(first, optionId('a'))).toBe(false);
  expect(answers.problem()).toBe('The disk is full.');
  expect(answers.second()?.answers).toEqual([['gov-1', 'a']]);
  isFull = false;
  expect(await answers.answer(second, optionId('b'))).toBe(true);
  expect(answers.problem()).toBeNull();
  expect(await storedIn(progress)).toHaveLength(2);
});

test('that the exam was deleted in another tab is told, and what is shown stays', async () => {
  const progress = await someProgress();
  const answers = inHand(progress);
  await progress.deleteAttempts([id]);
  expect(await answers.answer(first, optionId('a'))).toBe(false);
  expect(answers.problem()).toContain('deleted in another tab');
  expect(answers.second()?.answers).toEqual([['gov-1', 'a']]);
});

test('an end that is not stored is none', async () => {
  const progress = await someProgress();
  let isFull = true;
  const answers = inHand(progressThatFails(progress, () => isFull));
  await answers.finish();
  expect(answers.second()?.finishedAt).toBeNull();
  isFull = false;
  await answers.retry();
  expect(answers.second()?.finishedAt).toBe(examStart + 1);
});

test('of two choices about the blind review the one made last is stored, where the first could not be', async () => {
  const store = createMemoryStore();
  await store.createAttempt(anAttempt({ id }));
  const progress = await store.progress();
  let isFull = true;
  const answers = createRoot(() =>
    createSecondAnswers({
      attemptId: id,
      progress: progressThatFails(progress, () => isFull),
      stored: undefined,
      now: () => examStart + 1,
    }),
  );
  await answers.begin([first, second]);
  isFull = false;
  await answers.decline();
  expect(await progress.secondAnswers(id)).toMatchObject({
    itemIds: [],
    finishedAt: examStart + 1,
  });
});

test('who goes on answering after an end that could not be stored has not ended', async () => {
  const progress = await someProgress();
  let isFull = true;
  const answers = inHand(progressThatFails(progress, () => isFull));
  await answers.finish();
  isFull = false;
  await answers.answer(first, optionId('a'));
  expect(await progress.secondAnswers(id)).toMatchObject({
    answers: [['gov-1', 'a']],
    finishedAt: null,
  });
});

test('what could not be read once is told until it can be', async () => {
  const progress = await someProgress();
  let isBroken = false;
  const answers = inHand({
    ...progress,
    secondAnswers: (of) =>
      isBroken ? Promise.reject(new Error('No answer.')) : progress.secondAnswers(of),
  });
  isBroken = true;
  await progress.changeMark(first, { bookmarkedAt: examStart, changedAt: examStart });
  await vi.waitFor(() => expect(answers.problem()).toBe('No answer.'));
  await answers.retry();
  expect(answers.problem()).toBe('No answer.');
  isBroken = false;
  await answers.retry();
  expect(answers.problem()).toBeNull();
});
