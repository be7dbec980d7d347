import { describe, expect, it } from 'vitest';
import { replay } from '../../src/exam/apply-event.ts';
import { anAttempt, examStart, minutes, seconds } from '../support/attempt-builders.ts';
import { aFormSection } from '../support/form-builders.ts';
import { aFormat, anEssaySection } from '../support/format-builders.ts';
import { aRunningSession } from '../support/running-session.ts';
import { createSimulatedTime } from '../support/simulated-time.ts';

const start = { type: 'section.start' } as const;

/** A session that was begun and whose page was closed; `next` opens it again after a while. */
const aClosedSession = () => {
  const first = aRunningSession();
  first.do(start);
  const second = first.session.view().forms[0]?.entries[1]?.item.id;
  if (second === undefined) throw new Error('the form is too short');
  first.do({ type: 'item.show', itemId: second });
  first.session.stop();
  return {
    second,
    log: first.log,
    deadline: examStart + seconds(1) + minutes(2),
    reopenAt: (at: number) => aRunningSession({ events: first.log, time: createSimulatedTime(at) }),
  };
};

describe('a session opened again', () => {
  it('is at the same question with the clock it should have', () => {
    const closed = aClosedSession();
    const again = closed.reopenAt(examStart + minutes(1));
    const section = again.session.view().state.sections[0];
    expect(again.session.view().stage).toBe('answering');
    expect(section?.currentItemId).toBe(closed.second);
    expect(section?.deadline).toBe(closed.deadline);
  });

  it('counts the time it was closed as away and not as time on the question', () => {
    const closed = aClosedSession();
    const again = closed.reopenAt(examStart + minutes(1));
    again.time.pass(seconds(10));
    again.do({ type: 'review.open' });
    const section = again.session.view().state.sections[0];
    expect(section?.awayMs).toBe(minutes(1) - seconds(2));
    expect(section?.responses[closed.second]?.shownMs).toBe(seconds(11));
  });

  it('finds the section closed at its deadline when it comes back too late', () => {
    const closed = aClosedSession();
    const again = closed.reopenAt(examStart + minutes(90));
    expect(again.session.view().stage).toBe('betweenSections');
    expect(again.log.at(-1)).toMatchObject({
      type: 'sectionEnded',
      reason: 'timeUp',
      at: closed.deadline,
    });
  });

  it('moves on when it is reloaded at 0:00 exactly', () => {
    const closed = aClosedSession();
    const again = closed.reopenAt(closed.deadline);
    expect(again.session.view().stage).toBe('betweenSections');
    again.do(start);
    expect(again.session.view().stage).toBe('answering');
  });

  it('gains no time when the clock was set back meanwhile, and says so in the log', () => {
    const closed = aClosedSession();
    const again = closed.reopenAt(examStart - minutes(30));
    again.time.pass(seconds(5));
    const left = closed.deadline - again.session.readClock();
    expect(left).toBe(minutes(2) - seconds(1) - seconds(5));
    expect(again.log.some(({ type }) => type === 'clockJumped')).toBe(true);
  });

  it('reads the same from its log whether it was closed in between or not', () => {
    const closed = aClosedSession();
    const again = closed.reopenAt(examStart + minutes(1));
    again.do({ type: 'section.end' });
    expect(replay(again.log)).toEqual(again.session.view().state);
  });
});

describe('an essay opened again', () => {
  /** Begun, written for half a minute without a fact, and closed; `reopenAt` opens it after a while. */
  const aClosedEssay = () => {
    const attempt = anAttempt({ format: aFormat({ sections: [anEssaySection()] }) });
    const forms = [aFormSection({ section: 'essay' })];
    const first = aRunningSession({ attempt, forms });
    first.do(start);
    const begunAt = first.session.readClock();
    first.time.pass(seconds(30));
    first.session.send({ type: 'essay.write', text: 'The town needs a library.' });
    first.session.stop();
    const draft = { text: 'The town needs a library.', savedAt: begunAt + seconds(30) };
    return {
      begunAt,
      draft,
      reopenAt: (at: number) =>
        aRunningSession({
          attempt,
          forms,
          events: first.log,
          draft,
          time: createSimulatedTime(at),
        }),
    };
  };

  it('counts as away only what came after the last that was written', () => {
    const { reopenAt, begunAt } = aClosedEssay();
    const again = reopenAt(begunAt + seconds(45));
    const section = again.session.view().state.sections[0];
    expect(section?.awayMs).toBe(seconds(15));
    expect(replay(again.log)).toEqual(again.session.view().state);
  });

  it('stands as it was written', () => {
    const { reopenAt, begunAt, draft } = aClosedEssay();
    expect(reopenAt(begunAt + seconds(45)).session.view().essayText).toBe(draft.text);
  });

  it('gains no time by a clock set back, and stamps what is written then after what was', () => {
    const { reopenAt, begunAt, draft } = aClosedEssay();
    const again = reopenAt(begunAt - minutes(15));
    expect(again.session.readClock()).toBe(draft.savedAt);
    again.time.pass(seconds(1));
    again.session.send({ type: 'essay.write', text: `${draft.text} And a school.` });
    expect(again.drafts.at(-1)?.savedAt).toBeGreaterThan(draft.savedAt);
  });
});

describe('a device whose clock is changed during a section', () => {
  it('gives no time back when it is set back', () => {
    const run = aRunningSession();
    run.do(start);
    run.time.changeClock(-minutes(60));
    run.time.pass(minutes(1));
    expect(run.session.view().stage).toBe('answering');
    run.time.pass(minutes(1));
    expect(run.session.view().stage).toBe('betweenSections');
    expect(run.log.filter(({ type }) => type === 'clockJumped')).toMatchObject([
      { byMs: -minutes(60) },
    ]);
  });

  it('lets the time count when it is set forward, and says so in the log', () => {
    const run = aRunningSession();
    run.do(start);
    run.time.changeClock(minutes(1));
    run.time.pass(seconds(31));
    expect(run.log.some((event) => event.type === 'clockJumped' && event.byMs > 0)).toBe(true);
    run.time.pass(seconds(30));
    expect(run.session.view().stage).toBe('betweenSections');
  });
});
