import { describe, expect, it } from 'vitest';
import { replay } from '../../src/exam/apply-event.ts';
import { responseTo } from '../../src/exam/attempt-state.ts';
import { after, events, examStart, minutes } from '../support/attempt-builders.ts';
import { itemId } from '../support/overrides.ts';

const started = {
  type: 'sectionStarted',
  sectionIndex: 0,
  deadline: examStart + minutes(2),
} as const;

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

  it('counts no absence between two sections as time away', () => {
    const state = replay(
      events(
        started,
        { type: 'itemShown', itemId: 'gov-1', at: after(0) },
        { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate', at: after(10) },
        { type: 'attemptResumed', at: after(600) },
      ),
    );
    expect(state.sections[0]?.awayMs).toBe(0);
    expect(responseTo(state.sections[0], itemId('gov-1')).shownMs).toBe(10_000);
  });

  it('knows from the draft of an essay that the page was open after the last fact', () => {
    const state = replay(
      events(
        started,
        { type: 'itemShown', itemId: 'essay-1', at: after(0) },
        { type: 'attemptResumed', leftAt: after(50), at: after(65) },
        { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate', at: after(70) },
      ),
    );
    expect(responseTo(state.sections[0], itemId('essay-1')).shownMs).toBe(55_000);
    expect(state.sections[0]?.awayMs).toBe(15_000);
  });
});
