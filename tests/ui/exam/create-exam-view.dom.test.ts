import { createRoot, createComputed } from 'solid-js';
import { expect, test } from 'vitest';
import { currentSectionIndex, runningSection } from '../../../src/exam/attempt-state.ts';
import { createExamView } from '../../../src/ui/exam/create-exam-view.ts';
import type { ExamView } from '../../../src/ui/exam/create-exam-view.ts';
import { anAttempt, anAttemptWith, seconds } from '../../support/attempt-builders.ts';
import { aRunningSession, allForms } from '../../support/running-session.ts';

type Part = keyof ExamView;

/** A session whose view is followed; `calls` are the parts that called back since it was last asked. */
const followed = (attempt = anAttempt(), forms = allForms()) => {
  const run = aRunningSession({ attempt, forms });
  const called: Part[] = [];
  const { view, stop } = createRoot(() => {
    const following = createExamView(run.session);
    for (const part of Object.keys(following.view) as Part[]) {
      createComputed(() => {
        following.view[part]();
        called.push(part);
      });
    }
    return following;
  });
  const calls = () => called.splice(0).toSorted();
  calls();
  return { run, view, stop, calls };
};

const firstQuestion = () => {
  const item = allForms()[0]?.entries[0]?.item;
  if (item === undefined || !('options' in item)) throw new Error('the form has no question');
  const [option] = item.options;
  if (option === undefined) throw new Error('the question has no options');
  return { itemId: item.id, optionId: option.id };
};

const start = { type: 'section.start' } as const;

test('an answer calls only on who shows answers', () => {
  const { run, calls } = followed();
  run.do(start);
  expect(calls()).toEqual(['section', 'stage', 'state', 'times']);
  run.do({ type: 'choice.select', ...firstQuestion() });
  expect(calls()).toEqual(['section', 'state']);
});

test('a pause moves the times, and nothing else does', () => {
  const { run, view, calls } = followed(anAttemptWith({ pausing: true }));
  run.do(start);
  const before = view.times();
  run.do({ type: 'section.pause' });
  expect(view.times()).toEqual({ ...before, pausedAt: run.log.at(-1)?.at });
  run.time.pass(seconds(89));
  calls();
  run.do({ type: 'section.unpause' });
  expect(calls()).toEqual(['section', 'stage', 'state', 'times']);
  expect(view.times()).toEqual({
    startedAt: before?.startedAt,
    runsFrom: (before?.runsFrom ?? 0) + seconds(90),
    deadline: (before?.deadline ?? 0) + seconds(90),
    pausedAt: null,
  });
});

test('a pause moves the times of an untimed section too', () => {
  const { run, view } = followed(anAttemptWith({ pausing: true, timeFactor: null }));
  run.do(start, { type: 'section.pause' });
  run.time.pass(seconds(89));
  run.do({ type: 'section.unpause' });
  const { startedAt = 0, runsFrom, deadline } = view.times() ?? {};
  expect({ runsFrom, deadline }).toEqual({ runsFrom: startedAt + seconds(90), deadline: null });
});

test('questions that come later are told of, and nothing else', () => {
  const [form, ...others] = allForms();
  if (form === undefined) throw new Error('there is no form');
  const { run, view, calls } = followed(anAttempt(), [form]);
  for (const [index, other] of others.entries()) run.session.provideForm(index + 1, other);
  expect(new Set(calls())).toEqual(new Set(['forms']));
  expect(view.forms()).toEqual([form, ...others]);
});

test('each part is what the session says, through a whole exam', () => {
  const { run, view } = followed();
  const expectSame = (): void => {
    const now = run.session.view();
    expect(view.state()).toBe(now.state);
    expect(view.stage()).toBe(now.stage);
    expect(view.forms()).toBe(now.forms);
    expect(view.essayText()).toBe(now.essayText);
    expect(view.isClockHidden()).toBe(now.state.clockHidden);
    expect(view.section()).toBe(runningSection(now.state));
    expect(view.sectionIndex()).toBe(currentSectionIndex(now.state));
    expect(view.times() === null).toBe(runningSection(now.state) === null);
  };
  expectSame();
  for (const _ of run.session.attempt.format.sections) {
    run.do(start);
    expectSame();
    run.do({ type: 'clock.hide', hidden: !view.isClockHidden() });
    expectSame();
    if (view.stage() === 'writing') run.do({ type: 'essay.write', text: 'A position.' });
    expectSame();
    run.do({ type: 'section.end' });
    expectSame();
  }
  expect(view.stage()).toBe('finished');
});

test('once stopped it stays as it was', () => {
  const { run, view, stop } = followed();
  stop();
  run.do(start);
  expect(view.stage()).toBe('betweenSections');
});
