import { describe, expect, it } from 'vitest';
import { anAttemptWith, minutes } from '../support/attempt-builders.ts';
import { aRunningSession } from '../support/running-session.ts';
import { createSimulatedTime } from '../support/simulated-time.ts';

const start = { type: 'section.start' } as const;

describe('a section’s clock', () => {
  it.each([1, 1.25, 1.5, 2])('is %s times as long where the conditions say so', (timeFactor) => {
    const run = aRunningSession({ attempt: anAttemptWith({ timeFactor }) });
    run.do(start);
    run.time.pass(minutes(2) * timeFactor - 1);
    expect(run.session.view().stage).toBe('answering');
    run.time.pass(1);
    expect(run.session.view().stage).toBe('betweenSections');
  });
});

describe('an untimed section', () => {
  const attempt = anAttemptWith({ timeFactor: null });

  it('has no deadline, and ends only when the candidate ends it', () => {
    const run = aRunningSession({ attempt });
    run.do(start);
    run.time.pass(minutes(300));
    run.time.sleep(minutes(3000));
    run.session.readClock();
    expect(run.session.view()).toMatchObject({
      stage: 'answering',
      state: { sections: [{ deadline: null }] },
    });
    run.do({ type: 'section.end' });
    expect(run.session.view().state.sections[0]?.endReason).toBe('candidate');
  });

  it('goes on after a reload, days later', () => {
    const run = aRunningSession({ attempt });
    run.do(start);
    const time = createSimulatedTime(run.time.clock.now() + minutes(3000));
    const again = aRunningSession({ attempt, events: run.log, time });
    expect(again.session.view().stage).toBe('answering');
    expect(again.session.view().state.sections[0]?.awayMs).toBe(minutes(3000));
  });
});
