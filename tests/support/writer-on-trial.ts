import type { AttemptEvent } from '../../src/exam/attempt-event.ts';
import type { EssayDraft } from '../../src/exam/essay-draft.ts';
import { createEventWriter } from '../../src/storage/event-writer.ts';
import type { WriterStatus } from '../../src/storage/event-writer.ts';
import { anAttempt, examStart } from './attempt-builders.ts';
import { createFlakyStore } from './flaky-store.ts';
import type { WriteFate } from './flaky-store.ts';
import { createManualSchedule } from './manual-schedule.ts';
import { itemId } from './overrides.ts';

export const essay = itemId('essay-1');

/** The event with this number, of a kind that may stand anywhere in a log. */
export const anEvent = (seq: number): AttemptEvent => ({
  type: 'clockHidden',
  seq,
  at: examStart + seq,
});

export const aDraft = (text: string, savedAt: number = examStart): EssayDraft => ({
  text,
  savedAt,
});

/** A writer over a store whose writes meet `fates` and take `durationsMs`, in time that passes when told. */
export const aWriter = async (
  fates: readonly WriteFate[] = [],
  durationsMs: readonly number[] = [],
) => {
  const { id } = anAttempt();
  const time = createManualSchedule();
  const flaky = createFlakyStore({ fates, durationsMs, schedule: time.schedule });
  await flaky.memory.createAttempt(anAttempt());
  const statuses: WriterStatus[] = [];
  const writer = createEventWriter({
    store: flaky.store,
    attemptId: id,
    onStatus: (status) => statuses.push(status),
    schedule: time.schedule,
  });
  const stored = async () => {
    const opened = await flaky.memory.openAttempt(id);
    if (opened.found !== 'attempt') throw new Error(`found: ${opened.found}`);
    return opened.stored;
  };
  return { ...flaky, id, time, statuses, writer, stored };
};
