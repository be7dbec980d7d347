import { describe, expect, it } from 'vitest';
import { responseTo } from '../../src/exam/attempt-state.ts';
import { anAttempt, anAttemptWith } from '../support/attempt-builders.ts';
import { itemId, optionId } from '../support/overrides.ts';
import { aRunningSession } from '../support/running-session.ts';

type Run = ReturnType<typeof aRunningSession>;

const gov = itemId('gov-1');
const start = { type: 'section.start' } as const;
const choose = (option: string, item = gov) =>
  ({ type: 'choice.select', itemId: item, optionId: optionId(option) }) as const;
const strike = (option: string) =>
  ({ type: 'option.strike', itemId: gov, optionId: optionId(option), struck: true }) as const;
const check = { type: 'answer.check', itemId: gov } as const;

const aDrill = (): Run => {
  const run = aRunningSession({
    attempt: anAttemptWith({ confidence: true }, { kind: 'drill', feedback: 'atOnce' }),
  });
  run.do(start);
  return run;
};

const notNow = { ok: false, problem: 'notNow' } as const;

describe('checking an answer', () => {
  it('is a fact, and locks the answer, the struck options and how sure one was', () => {
    const run = aDrill();
    run.do(choose('a'), check);
    expect(run.types().slice(2)).toEqual(['choiceSelected', 'answerChecked']);
    expect(run.session.send(choose('b'))).toEqual(notNow);
    expect(run.session.send(strike('c'))).toEqual(notNow);
    expect(run.session.send({ type: 'confidence.set', itemId: gov, confidence: 'sure' })).toEqual(
      notNow,
    );
    expect(run.session.send(check)).toEqual(notNow);
    expect(responseTo(run.session.view().state.sections[0], gov)).toMatchObject({
      optionId: 'a',
      struck: [],
      confidence: null,
    });
  });

  it('leaves flags, notes and highlights open', () => {
    const run = aDrill();
    run.do(
      choose('a'),
      check,
      { type: 'item.flag', itemId: gov, flagged: true },
      { type: 'note.write', itemId: gov, text: 'Look at the dates.' },
      { type: 'text.highlight', targetId: gov, ranges: [[0, 4]] },
    );
    expect(run.types()).toContain('textHighlighted');
  });

  it('is refused before an option is chosen', () => {
    expect(aDrill().session.send(check)).toEqual(notNow);
  });

  it('is refused for a question that is not on the screen', () => {
    const run = aDrill();
    run.do(choose('a'), { type: 'item.show', itemId: itemId('gov-2') });
    expect(run.session.send(check)).toEqual(notNow);
  });

  it('is refused where nothing is right or wrong', () => {
    const run = aDrill();
    run.do({ type: 'section.end' }, start);
    run.do(choose('never', itemId('scale-1')));
    expect(run.session.send({ type: 'answer.check', itemId: itemId('scale-1') })).toEqual(notNow);
  });

  it('is refused where feedback comes at the end', () => {
    const run = aRunningSession({ attempt: anAttempt({ kind: 'drill', feedback: 'atEnd' }) });
    run.do(start, choose('a'));
    expect(run.session.send(check)).toEqual(notNow);
  });

  it('not done leaves the answer open after moving on', () => {
    const run = aDrill();
    run.do(
      choose('a'),
      { type: 'item.show', itemId: itemId('gov-2') },
      { type: 'item.show', itemId: gov },
      choose('b'),
      check,
    );
    expect(responseTo(run.session.view().state.sections[0], gov).optionId).toBe('b');
  });

  it('stays locked after a reload', () => {
    const run = aDrill();
    run.do(choose('a'), check);
    run.session.stop();
    const again = aRunningSession({
      attempt: run.session.attempt,
      events: run.log,
      time: run.time,
    });
    expect(again.session.send(choose('b'))).toEqual(notNow);
  });
});
