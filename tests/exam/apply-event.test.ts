import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEvent, replay } from '../../src/exam/apply-event.ts';
import { responseTo, runningSection } from '../../src/exam/attempt-state.ts';
import { events, examStart, minutes, seconds } from '../support/attempt-builders.ts';
import { aFormSection } from '../support/form-builders.ts';
import { logsOf } from '../support/log-arbitraries.ts';
import { itemId } from '../support/overrides.ts';

const started = {
  type: 'sectionStarted',
  sectionIndex: 0,
  deadline: examStart + minutes(2),
} as const;

const after = (count: number) => examStart + seconds(count);

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

  it('gives every millisecond of an ended section to an item, to its review page or to absence', () => {
    const form = aFormSection();
    fc.assert(
      fc.property(logsOf(form), (log) => {
        const section = replay(log).sections[0];
        const responses = Object.values(section?.responses ?? {});
        const shown = responses.reduce((sum, { shownMs }) => sum + shownMs, 0);
        const used = (section?.endedAt ?? NaN) - (section?.startedAt ?? NaN);
        expect(shown + (section?.awayMs ?? NaN)).toBeLessThanOrEqual(used);
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

describe('the time an item is on the screen', () => {
  it('adds up over its visits, and stops while the review page is open', () => {
    const state = replay(
      events(
        started,
        { type: 'itemShown', itemId: 'gov-1', at: after(0) },
        { type: 'itemShown', itemId: 'gov-2', at: after(10) },
        { type: 'itemShown', itemId: 'gov-1', at: after(13) },
        { type: 'sectionReviewOpened', at: after(20) },
        { type: 'itemShown', itemId: 'gov-2', at: after(50) },
        { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate', at: after(55) },
      ),
    );
    const section = state.sections[0];
    expect(responseTo(section, itemId('gov-1'))).toMatchObject({ shownMs: 17_000, visits: 2 });
    expect(responseTo(section, itemId('gov-2'))).toMatchObject({ shownMs: 8_000, visits: 2 });
  });

  it('leaves out the time that the page was closed', () => {
    const state = replay(
      events(
        started,
        { type: 'itemShown', itemId: 'gov-1', at: after(0) },
        { type: 'choiceSelected', itemId: 'gov-1', optionId: 'a', at: after(5) },
        { type: 'attemptResumed', at: after(65) },
        { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate', at: after(70) },
      ),
    );
    expect(responseTo(state.sections[0], itemId('gov-1')).shownMs).toBe(10_000);
    expect(state.sections[0]?.awayMs).toBe(60_000);
  });
});

describe('a section', () => {
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
      submittedEssay: { itemId: 'essay-2', characters: 1234 },
      endReason: 'timeUp',
    });
    expect(runningSection(state)).toBeNull();
  });
});
