import { describe, expect, it } from 'vitest';
import { replay } from '../../src/exam/apply-event.ts';
import { responseTo } from '../../src/exam/attempt-state.ts';
import { longestNote } from '../../src/session/longest-texts.ts';
import { anAttemptWith, seconds } from '../support/attempt-builders.ts';
import { itemId, optionId } from '../support/overrides.ts';
import { aRunningSession } from '../support/running-session.ts';

type Run = ReturnType<typeof aRunningSession>;

const gov = itemId('gov-1');
const start = { type: 'section.start' } as const;
const strike = {
  type: 'option.strike',
  itemId: gov,
  optionId: optionId('a'),
  struck: true,
} as const;
const choose = { type: 'choice.select', itemId: gov, optionId: optionId('a') } as const;
const note = (text: string, item = gov) => ({ type: 'note.write', itemId: item, text }) as const;

const responseIn = (run: Run, item = gov) =>
  responseTo(run.session.view().state.sections.at(-1), item);

const aStartedSession = (): Run => {
  const run = aRunningSession();
  run.do(start);
  return run;
};

/** What happened, without the section's start and its first question. */
const typesSinceStart = (run: Run) => run.types().slice(2);

describe('striking out an option', () => {
  it('and restoring it are facts, and doing either twice is none', () => {
    const run = aStartedSession();
    run.do(strike, strike, { ...strike, struck: false }, { ...strike, struck: false });
    expect(typesSinceStart(run)).toEqual(['optionStruck', 'optionRestored']);
    expect(responseIn(run).struck).toEqual([]);
  });

  it('is taken back by choosing it', () => {
    const run = aStartedSession();
    run.do(strike, choose);
    expect(typesSinceStart(run)).toEqual(['optionStruck', 'optionRestored', 'choiceSelected']);
    expect(responseIn(run)).toMatchObject({ optionId: 'a', struck: [] });
  });

  it('is taken back by choosing it again, and that is no change of answer', () => {
    const run = aStartedSession();
    run.do(choose, strike, choose);
    expect(typesSinceStart(run)).toEqual(['choiceSelected', 'optionStruck', 'optionRestored']);
    expect(responseIn(run)).toMatchObject({ optionId: 'a', struck: [] });
  });

  it('is refused for an option that the question has not', () => {
    const run = aStartedSession();
    expect(run.session.send({ ...strike, optionId: optionId('z') }).ok).toBe(false);
    expect(run.session.send({ ...strike, itemId: itemId('elsewhere') }).ok).toBe(false);
  });
});

describe('a flag', () => {
  const flag = { type: 'item.flag', itemId: gov, flagged: true } as const;

  it('can be set and taken away', () => {
    const run = aStartedSession();
    run.do(flag);
    expect(responseIn(run).flagged).toBe(true);
    run.do({ ...flag, flagged: false });
    expect(responseIn(run).flagged).toBe(false);
    expect(typesSinceStart(run)).toEqual(['itemFlagged', 'itemUnflagged']);
  });

  it('is refused for a question that is not in the section', () => {
    expect(aStartedSession().session.send({ ...flag, itemId: itemId('elsewhere') }).ok).toBe(false);
  });
});

describe('highlights', () => {
  it('are kept for a stem and for a passage of the section', () => {
    const run = aRunningSession();
    run.do(start, { type: 'section.end' }, start, { type: 'section.end' }, start);
    run.do(
      { type: 'text.highlight', targetId: 'ee-1', ranges: [[0, 3]] },
      { type: 'text.highlight', targetId: 'passage-1', ranges: [[4, 9]] },
    );
    expect(run.session.view().state.sections[2]?.highlights).toEqual({
      'ee-1': [[0, 3]],
      'passage-1': [[4, 9]],
    });
  });

  it('are refused for a text that is not in the section', () => {
    const run = aStartedSession();
    const sent = run.session.send({ type: 'text.highlight', targetId: 'ee-1', ranges: [] });
    expect(sent.ok).toBe(false);
  });
});

describe('a note', () => {
  it('becomes one fact once typing pauses', () => {
    const run = aStartedSession();
    for (const text of ['O', 'On', 'One']) run.session.send(note(text));
    expect(run.types()).not.toContain('noteWritten');
    run.time.pass(seconds(1));
    expect(run.log.slice(2)).toMatchObject([{ type: 'noteWritten', text: 'One' }]);
  });

  it('that is still being typed is no fact, however long that takes', () => {
    const run = aStartedSession();
    for (const text of ['O', 'On', 'One', 'One t', 'One th']) {
      run.session.send(note(text));
      run.time.pass(300);
    }
    expect(run.types()).not.toContain('noteWritten');
    run.time.pass(seconds(1));
    expect(run.log.slice(2)).toMatchObject([{ type: 'noteWritten', text: 'One th' }]);
  });

  it('that is being typed is a fact once the candidate turns to another', () => {
    const run = aStartedSession();
    run.session.send(note('One'));
    run.session.send(note('Two', itemId('gov-2')));
    expect(run.log.slice(2)).toMatchObject([{ type: 'noteWritten', itemId: gov, text: 'One' }]);
    run.time.pass(seconds(1));
    expect(responseIn(run, itemId('gov-2')).note).toBe('Two');
    expect(replay(run.log)).toEqual(run.session.view().state);
  });

  it('that is being typed is kept before whatever happens next, and when the page is hidden', () => {
    const run = aStartedSession();
    run.session.send(note('One'));
    run.session.send({ type: 'item.show', itemId: itemId('gov-2') });
    expect(typesSinceStart(run)).toEqual(['noteWritten', 'itemShown']);
    run.session.send(note('Two', itemId('gov-2')));
    run.session.settleText();
    expect(responseIn(run, itemId('gov-2')).note).toBe('Two');
  });

  it('is refused where it is too long, and what there was stays', () => {
    const run = aStartedSession();
    const longest = 'x'.repeat(longestNote);
    run.do(note(longest));
    expect(run.session.send(note(`${longest}x`)).ok).toBe(false);
    run.session.settleText();
    expect(responseIn(run).note).toBe(longest);
  });

  it('is refused beside a question that is not in the section', () => {
    expect(aStartedSession().session.send(note('One', itemId('elsewhere'))).ok).toBe(false);
  });
});

describe('confidence', () => {
  const sure = { type: 'confidence.set', itemId: gov, confidence: 'sure' } as const;

  it('is kept, and can be taken back, where the conditions have it', () => {
    const run = aRunningSession({ attempt: anAttemptWith({ confidence: true }) });
    run.do(start, sure);
    expect(responseIn(run).confidence).toBe('sure');
    run.do({ ...sure, confidence: null });
    expect(responseIn(run).confidence).toBeNull();
  });

  it('is refused for a question that is not in the section', () => {
    const run = aRunningSession({ attempt: anAttemptWith({ confidence: true }) });
    run.do(start);
    expect(run.session.send({ ...sure, itemId: itemId('elsewhere') }).ok).toBe(false);
  });

  it('is refused where they have not', () => {
    const run = aStartedSession();
    expect(run.session.send(sure)).toEqual({ ok: false, problem: 'notNow' });
    expect(typesSinceStart(run)).toEqual([]);
  });
});

it('notes how large the text is and whether the clock is hidden, whatever is on the screen', () => {
  const run = aStartedSession();
  run.do(
    { type: 'textSize.set', percent: 150 },
    { type: 'review.open' },
    { type: 'clock.hide', hidden: true },
    { type: 'clock.hide', hidden: false },
  );
  expect(run.log.find(({ type }) => type === 'textSizeSet')).toMatchObject({ percent: 150 });
  expect(run.types().slice(-2)).toEqual(['clockHidden', 'clockShown']);
});
