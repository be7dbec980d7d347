import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEvent, replay } from '../../src/exam/apply-event.ts';
import { isAnswered, responseTo, runningSection } from '../../src/exam/attempt-state.ts';
import { after, events, examStart, minutes, seconds } from '../support/attempt-builders.ts';
import type { WrittenFact } from '../support/attempt-builders.ts';
import { aFormSection } from '../support/form-builders.ts';
import { logsOf } from '../support/log-arbitraries.ts';
import { itemId } from '../support/overrides.ts';

const started = {
  type: 'sectionStarted',
  sectionIndex: 0,
  deadline: examStart + minutes(2),
} as const;

describe('replay', () => {
  it('comes to the same state in two halves as in one go', () => {
    const logs = logsOf(aFormSection({ section: 'biographic' }));
    fc.assert(
      fc.property(logs, fc.nat(60), (log, cut) => {
        const half = replay(log.slice(0, cut));
        expect(log.slice(cut).reduce(applyEvent, half)).toEqual(replay(log));
      }),
    );
  });

  it('gives no millisecond of an ended section to two of: an item, absence, a pause', () => {
    const form = aFormSection();
    fc.assert(
      fc.property(logsOf(form), (log) => {
        const section = replay(log).sections[0];
        const responses = Object.values(section?.responses ?? {});
        const shown = responses.reduce((sum, { shownMs }) => sum + shownMs, 0);
        const used = (section?.endedAt ?? NaN) - (section?.startedAt ?? NaN);
        const notShown = (section?.awayMs ?? NaN) + (section?.pausedMs ?? NaN);
        expect(shown + notShown).toBeLessThanOrEqual(used);
      }),
    );
  });

  it('refuses a log with a gap', () => {
    const log = events(started, { type: 'attemptFinished' }, { type: 'attemptFinished' });
    expect(() => replay(log.filter(({ seq }) => seq !== 2))).toThrow(/3 follows event 1/);
  });

  it('refuses what happened in a section before any was started', () => {
    expect(() => replay(events({ type: 'itemShown', itemId: 'gov-1' }))).toThrow(
      /before any was started/,
    );
  });
});

describe('a section', () => {
  it('begins with nothing on the screen, no review page and no prompt assigned', () => {
    expect(replay(events(started)).sections[0]).toMatchObject({
      currentItemId: null,
      reviewing: false,
      wasPromptAssigned: false,
    });
  });

  it('has no review page open once it has ended', () => {
    const ended = { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate' } as const;
    const log = events(started, { type: 'sectionReviewOpened' }, ended);
    expect(replay(log).sections[0]?.reviewing).toBe(false);
  });

  it('keeps answers, flags and lists as they were last', () => {
    const state = replay(
      events(
        started,
        { type: 'choiceSelected', itemId: 'gov-1', optionId: 'a' },
        { type: 'choiceSelected', itemId: 'gov-1', optionId: 'b' },
        { type: 'itemFlagged', itemId: 'gov-1' },
        { type: 'itemFlagged', itemId: 'gov-2' },
        { type: 'itemUnflagged', itemId: 'gov-2' },
        { type: 'examplesWritten', itemId: 'list', text: 'One.' },
        { type: 'examplesWritten', itemId: 'list', text: 'Two.' },
      ),
    );
    const section = runningSection(state) ?? undefined;
    const first = responseTo(section, itemId('gov-1'));
    expect(first).toMatchObject({ optionId: 'b', flagged: true });
    expect(first.selections.map(({ optionId }) => optionId)).toEqual(['a', 'b']);
    expect(responseTo(section, itemId('gov-2')).flagged).toBe(false);
    expect(responseTo(section, itemId('list')).text).toBe('Two.');
  });

  it('keeps which essay was handed in, and its length', () => {
    const state = replay(
      events(
        started,
        { type: 'promptChosen', itemId: 'essay-2' },
        { type: 'essaySubmitted', itemId: 'essay-2', characters: 1234 },
        { type: 'sectionEnded', sectionIndex: 0, reason: 'timeUp' },
      ),
    );
    expect(state.sections[0]).toMatchObject({
      chosenPromptId: 'essay-2',
      wasPromptAssigned: false,
      submittedEssay: { itemId: 'essay-2', characters: 1234 },
      endReason: 'timeUp',
    });
    expect(runningSection(state)).toBeNull();
  });
});

describe('the tools of a question', () => {
  const sectionAfter = (...facts: readonly WrittenFact[]) =>
    runningSection(replay(events(started, ...facts))) ?? undefined;

  it('keep the options struck out in the order in which they were, but for those restored', () => {
    const section = sectionAfter(
      { type: 'optionStruck', itemId: 'gov-1', optionId: 'c' },
      { type: 'optionStruck', itemId: 'gov-1', optionId: 'a' },
      { type: 'optionStruck', itemId: 'gov-1', optionId: 'd' },
      { type: 'optionRestored', itemId: 'gov-1', optionId: 'a' },
      { type: 'optionStruck', itemId: 'gov-2', optionId: 'a' },
    );
    expect(responseTo(section, itemId('gov-1')).struck).toEqual(['c', 'd']);
    expect(responseTo(section, itemId('gov-2')).struck).toEqual(['a']);
  });

  it('keep the last highlights of each text by themselves', () => {
    const section = sectionAfter(
      { type: 'textHighlighted', targetId: 'gov-1', ranges: [[0, 4]] },
      { type: 'textHighlighted', targetId: 'passage-1', ranges: [[2, 9]] },
      { type: 'textHighlighted', targetId: 'gov-1', ranges: [[7, 8]] },
      { type: 'textHighlighted', targetId: 'passage-1', ranges: [] },
    );
    expect(section?.highlights).toEqual({ 'gov-1': [[7, 8]], 'passage-1': [] });
  });

  it('keep a note and the confidence as they were last, and neither is an answer', () => {
    const section = sectionAfter(
      { type: 'noteWritten', itemId: 'gov-1', text: 'One.' },
      { type: 'noteWritten', itemId: 'gov-1', text: 'Two.' },
      { type: 'confidenceSet', itemId: 'gov-1', confidence: 'guess' },
      { type: 'confidenceSet', itemId: 'gov-2', confidence: 'sure' },
      { type: 'confidenceSet', itemId: 'gov-2', confidence: null },
    );
    const first = responseTo(section, itemId('gov-1'));
    expect(first).toMatchObject({ note: 'Two.', confidence: 'guess', text: '' });
    expect(isAnswered(first)).toBe(false);
    expect(responseTo(section, itemId('gov-2')).confidence).toBeNull();
  });

  it('leave nothing behind where only the page was set up otherwise', () => {
    const before = events(started);
    const set = events(
      started,
      { type: 'textSizeSet', percent: 150 },
      { type: 'clockHidden' },
      { type: 'clockShown' },
    );
    expect(replay(set).sections).toEqual(replay(before).sections);
  });

  it('keep the clock hidden until it is shown again', () => {
    expect(replay(events(started)).clockHidden).toBe(false);
    expect(replay(events(started, { type: 'clockHidden' })).clockHidden).toBe(true);
    const shown = events(started, { type: 'clockHidden' }, { type: 'clockShown' });
    expect(replay(shown).clockHidden).toBe(false);
  });
});

describe('a pause', () => {
  it('moves the deadline by its length, and is no time on the question', () => {
    const section = replay(
      events(
        started,
        { type: 'itemShown', itemId: 'gov-1', at: after(0) },
        { type: 'sectionPaused', at: after(10) },
        { type: 'sectionUnpaused', at: after(70) },
        { type: 'sectionPaused', at: after(75) },
        { type: 'sectionUnpaused', at: after(80) },
        { type: 'itemShown', itemId: 'gov-2', at: after(83) },
      ),
    ).sections[0];
    expect(section).toMatchObject({
      pausedAt: null,
      pausedMs: seconds(65),
      deadline: started.deadline + seconds(65),
    });
    expect(responseTo(section, itemId('gov-1'))).toMatchObject({ shownMs: seconds(18), visits: 1 });
  });

  it('is not in the time after which an answer was chosen', () => {
    const section = replay(
      events(
        started,
        { type: 'itemShown', itemId: 'gov-1', at: after(0) },
        { type: 'choiceSelected', itemId: 'gov-1', optionId: 'a', at: after(5) },
        { type: 'sectionPaused', at: after(10) },
        { type: 'sectionUnpaused', at: after(70) },
        { type: 'choiceSelected', itemId: 'gov-1', optionId: 'b', at: after(80) },
      ),
    ).sections[0];
    const { selections } = responseTo(section, itemId('gov-1'));
    expect(selections.map(({ intoMs }) => intoMs)).toEqual([seconds(5), seconds(20)]);
  });

  it('on the review page leaves the question before it untimed', () => {
    const section = replay(
      events(
        started,
        { type: 'itemShown', itemId: 'gov-1', at: after(0) },
        { type: 'sectionReviewOpened', at: after(4) },
        { type: 'sectionPaused', at: after(10) },
        { type: 'sectionUnpaused', at: after(20) },
        { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate', at: after(30) },
      ),
    ).sections[0];
    expect(responseTo(section, itemId('gov-1')).shownMs).toBe(seconds(4));
  });

  it('goes on while the page is closed, and none of that is time away', () => {
    const section = replay(
      events(
        started,
        { type: 'itemShown', itemId: 'gov-1', at: after(0) },
        { type: 'sectionPaused', at: after(10) },
        { type: 'attemptResumed', at: after(500) },
        { type: 'sectionUnpaused', at: after(510) },
        { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate', at: after(515) },
      ),
    ).sections[0];
    expect(section).toMatchObject({ awayMs: 0, pausedMs: seconds(500) });
    expect(responseTo(section, itemId('gov-1')).shownMs).toBe(seconds(15));
  });

  it('gives an untimed section no deadline', () => {
    const section = replay(
      events(
        { ...started, deadline: null },
        { type: 'sectionPaused', at: after(10) },
        { type: 'sectionUnpaused', at: after(20) },
      ),
    ).sections[0];
    expect(section).toMatchObject({ deadline: null, pausedMs: seconds(10) });
  });
});

it('takes a prompt that was assigned like one that was chosen', () => {
  const state = replay(events(started, { type: 'promptAssigned', itemId: 'essay-2' }));
  expect(state.sections[0]?.chosenPromptId).toBe('essay-2');
  expect(state.sections[0]?.wasPromptAssigned).toBe(true);
});
