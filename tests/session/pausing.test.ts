import { describe, expect, it } from 'vitest';
import { replay } from '../../src/exam/apply-event.ts';
import { anAttemptWith, examStart, minutes, seconds } from '../support/attempt-builders.ts';
import { itemId } from '../support/overrides.ts';
import { aRunningSession } from '../support/running-session.ts';
import { createSimulatedTime } from '../support/simulated-time.ts';

const start = { type: 'section.start' } as const;
const pause = { type: 'section.pause' } as const;
const unpause = { type: 'section.unpause' } as const;
const show = (id: string) => ({ type: 'item.show', itemId: itemId(id) }) as const;

const attempt = anAttemptWith({ pausing: true });
/** The deadline of a section of two minutes that was started a second after the exam began. */
const deadline = examStart + seconds(1) + minutes(2);

/** A session that was paused two seconds after the exam began. */
const aPausedSession = () => {
  const run = aRunningSession({ attempt });
  run.do(start, pause);
  return run;
};

const section = ({ session }: ReturnType<typeof aRunningSession>) =>
  session.view().state.sections.at(-1);

describe('a section that is paused', () => {
  it('does not end while it is, however long that lasts', () => {
    const run = aPausedSession();
    run.time.pass(minutes(90));
    run.time.sleep(minutes(90));
    run.session.readClock();
    expect(run.session.view().stage).toBe('paused');
  });

  it('takes nothing but the command to go on', () => {
    const run = aPausedSession();
    for (const command of [show('gov-2'), pause, start, { type: 'section.end' } as const]) {
      expect(run.session.send(command)).toEqual({ ok: false, problem: 'notNow' });
    }
    run.do(unpause);
    expect(run.session.view().stage).toBe('answering');
    expect(run.session.send(unpause).ok).toBe(false);
  });

  it('has afterwards the time left that it had before, and then closes by itself', () => {
    const run = aPausedSession();
    run.time.pass(minutes(60));
    run.do(unpause);
    expect(section(run)?.deadline).toBe(deadline + minutes(60) + seconds(1));
    run.time.pass(minutes(2) - seconds(1) - 1);
    expect(run.session.view().stage).toBe('answering');
    run.time.pass(1);
    expect(run.session.view().stage).toBe('betweenSections');
    expect(section(run)).toMatchObject({
      endReason: 'timeUp',
      endedAt: deadline + minutes(60) + seconds(1),
    });
  });

  it('keeps what was being typed when it was paused', () => {
    const run = aRunningSession({ attempt });
    run.do(start);
    run.session.send({ type: 'note.write', itemId: itemId('gov-1'), text: 'One' });
    run.session.send(pause);
    expect(run.types().slice(-2)).toEqual(['noteWritten', 'sectionPaused']);
  });

  it('goes on at its review page where that was open', () => {
    const run = aRunningSession({ attempt });
    run.do(start, { type: 'review.open' }, pause, unpause);
    expect(run.session.view().stage).toBe('reviewing');
  });

  it('is still paused after a reload, and none of that time is lost', () => {
    const run = aPausedSession();
    run.session.stop();
    const time = createSimulatedTime(examStart + minutes(90));
    const again = aRunningSession({ attempt, events: run.log, time });
    expect(again.session.view().stage).toBe('paused');
    expect(again.log.at(-1)).toMatchObject({ type: 'attemptResumed', at: examStart + minutes(90) });
    again.do(unpause);
    expect(section(again)).toMatchObject({
      awayMs: 0,
      deadline: deadline + minutes(90) - seconds(1),
    });
    again.time.pass(minutes(2));
    expect(again.session.view().stage).toBe('betweenSections');
    expect(replay(again.log)).toEqual(again.session.view().state);
  });

  it('says in the log that the device’s clock was changed meanwhile, and gains nothing by it', () => {
    const run = aPausedSession();
    run.time.changeClock(-minutes(60));
    run.do(unpause);
    expect(run.types().slice(-2)).toEqual(['clockJumped', 'sectionUnpaused']);
    expect(section(run)?.pausedMs).toBe(seconds(1));
  });
});

it('is not paused where the conditions do not allow it', () => {
  const run = aRunningSession();
  run.do(start);
  expect(run.session.send(pause)).toEqual({ ok: false, problem: 'notNow' });
  expect(run.session.view().stage).toBe('answering');
});

it('cannot be paused any more when its time is up', () => {
  const run = aRunningSession({ attempt });
  run.do(start);
  run.time.sleep(minutes(2));
  expect(run.session.send(pause)).toEqual({ ok: false, problem: 'timeUp' });
});
