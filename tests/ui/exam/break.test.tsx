import { cleanup, render, screen } from '@solidjs/testing-library';
import { afterEach, expect, test, vi } from 'vitest';
import { createMemoryStore } from '../../../src/storage/memory-store.ts';
import { Break } from '../../../src/ui/exam/break.tsx';
import { openExamRoom } from '../../../src/ui/exam/open-exam-room.ts';
import { anAttemptWith, examStart, minutes } from '../../support/attempt-builders.ts';
import { aFormSection } from '../../support/form-builders.ts';
import { someServices } from '../../support/some-services.ts';
import { aNewAttempt } from '../../support/stored-attempt.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('the end of a break is said, its countdown is not', async () => {
  vi.useFakeTimers({ now: examStart });
  const attempt = anAttemptWith({ breakMinutes: 1 });
  const store = createMemoryStore();
  const forms = [aFormSection()];
  await store.createAttempt(attempt, forms);
  const room = openExamRoom({
    stored: aNewAttempt(attempt, forms),
    store,
    services: {
      ...someServices(),
      wallClock: { now: () => Date.now() },
      uptimeMs: () => Date.now(),
    },
    onUnreadable: () => undefined,
    onTakenOver: () => undefined,
  });
  const { container } = render(() => <Break room={room} since={examStart} />);
  const status = screen.getByRole('status');
  expect(container.textContent).toContain('Break: 1:00 left. You may start early.');
  expect(status.textContent).toBe('');
  await vi.advanceTimersByTimeAsync(minutes(1) + 100);
  expect(status.textContent).toBe('The break is over. Start the section when you are back.');
  expect(container.textContent).not.toContain('left');
  room.stop();
});
