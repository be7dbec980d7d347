import { cleanup, render, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import type { Attempt } from '../../../src/exam/attempt.ts';
import type { FormSection } from '../../../src/exam/exam-form.ts';
import { createMemoryStore } from '../../../src/storage/memory-store.ts';
import { openExamRoom } from '../../../src/ui/exam/open-exam-room.ts';
import { SectionIntro } from '../../../src/ui/exam/section-intro.tsx';
import {
  anAttempt,
  anAttemptWith,
  events,
  examStart,
  minutes,
} from '../../support/attempt-builders.ts';
import { aFormSection } from '../../support/form-builders.ts';
import { anEssaySection } from '../../support/format-builders.ts';
import { someServices } from '../../support/some-services.ts';
import { aNewAttempt, aStoredAttempt } from '../../support/stored-attempt.ts';

afterEach(cleanup);

/** What stands before the first section of an attempt, as it reads. */
const wordsBefore = async (
  attempt: Attempt,
  form: FormSection = aFormSection(),
): Promise<string> => {
  const store = createMemoryStore();
  const forms = [form];
  await store.createAttempt(attempt, forms);
  const room = openExamRoom({
    stored: aNewAttempt(attempt, forms),
    store,
    services: someServices(),
    onUnreadable: () => undefined,
    onTakenOver: () => undefined,
  });
  const { container } = render(() => <SectionIntro room={room} sectionIndex={0} />);
  await screen.findByRole('button', { name: 'Start section' });
  await room.forms.prepare();
  room.stop();
  return container.textContent;
};

test('an untimed drill says once that it is untimed', async () => {
  const words = await wordsBefore(anAttemptWith({ timeFactor: null }, { kind: 'drill' }));
  expect(words.match(/untimed|no time limit|no clock|clock is not running/giu)).toEqual([
    'untimed',
  ]);
});

test('a timed section says that its clock is not running yet', async () => {
  expect(await wordsBefore(anAttempt())).toContain(
    'The clock is not running. It starts with the first question.',
  );
});

test('the essay begins with its prompt, as it has no questions', async () => {
  const essay = anEssaySection();
  const words = await wordsBefore(
    { ...anAttempt(), format: { ...anAttempt().format, sections: [essay] } },
    aFormSection({ section: 'essay' }),
  );
  expect(words).toContain('It starts with the prompt.');
  expect(words).not.toContain('question');
});

test('what was answered before the time was up is not called saved while it cannot be', async () => {
  const log = events(
    { type: 'sectionStarted', sectionIndex: 0, deadline: examStart + minutes(2) },
    { type: 'itemShown', itemId: 'gov-1' },
  );
  const room = openExamRoom({
    stored: aStoredAttempt({ events: log }),
    store: {
      ...createMemoryStore(),
      appendEvents: () => Promise.reject(new Error('The disk is full.')),
    },
    services: someServices({ wallClock: { now: () => examStart + minutes(3) } }),
    onUnreadable: () => undefined,
    onTakenOver: () => undefined,
  });
  onTestFinished(() => room.stop());
  await waitFor(() => expect(room.saveProblem()?.sentence).toBe('The disk is full.'));
  render(() => <SectionIntro room={room} sectionIndex={1} />);
  const notice = screen.getByText(/^The time for Job Knowledge is up\./u);
  expect(notice.textContent).not.toContain('saved');
  await room.forms.prepare();
});
