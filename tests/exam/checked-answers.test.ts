import { describe, expect, it } from 'vitest';
import { replay } from '../../src/exam/apply-event.ts';
import { responseTo } from '../../src/exam/attempt-state.ts';
import { reviewRows } from '../../src/exam/review-rows.ts';
import { after, events, examStart, minutes, seconds } from '../support/attempt-builders.ts';
import type { WrittenFact } from '../support/attempt-builders.ts';
import { aFormSection } from '../support/form-builders.ts';
import { itemId } from '../support/overrides.ts';

/** `gov-1` shown at once, answered after 5 s and checked after 10 s; then these facts. */
const sectionAfter = (...facts: readonly WrittenFact[]) =>
  replay(
    events(
      { type: 'sectionStarted', sectionIndex: 0, deadline: examStart + minutes(2) },
      { type: 'itemShown', itemId: 'gov-1', at: after(0) },
      { type: 'choiceSelected', itemId: 'gov-1', optionId: 'a', at: after(5) },
      { type: 'answerChecked', itemId: 'gov-1', at: after(10) },
      ...facts,
    ),
  ).sections[0];

describe('an answer that was checked', () => {
  it('says when, and takes no more time while its reasons are read', () => {
    const section = sectionAfter({ type: 'itemShown', itemId: 'gov-2', at: after(50) });
    expect(responseTo(section, itemId('gov-1'))).toMatchObject({
      checkedAt: after(10),
      shownMs: seconds(10),
    });
  });

  it('takes no time on a later visit, after a pause or a reload either', () => {
    const section = sectionAfter(
      { type: 'itemShown', itemId: 'gov-2', at: after(20) },
      { type: 'itemShown', itemId: 'gov-1', at: after(30) },
      { type: 'sectionPaused', at: after(40) },
      { type: 'sectionUnpaused', at: after(50) },
      { type: 'attemptResumed', at: after(60) },
      { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate', at: after(90) },
    );
    expect(responseTo(section, itemId('gov-1'))).toMatchObject({
      shownMs: seconds(10),
      visits: 2,
    });
    expect(responseTo(section, itemId('gov-2')).shownMs).toBe(seconds(10));
  });

  it('leaves the question after it timed as ever', () => {
    const section = sectionAfter(
      { type: 'itemShown', itemId: 'gov-2', at: after(20) },
      { type: 'sectionPaused', at: after(30) },
      { type: 'sectionUnpaused', at: after(35) },
      { type: 'sectionReviewOpened', at: after(41) },
    );
    expect(responseTo(section, itemId('gov-2')).shownMs).toBe(seconds(16));
  });

  it('is in its review with the time it took to answer', () => {
    const section = sectionAfter(
      { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate', at: after(90) },
      { type: 'attemptFinished', at: after(90) },
    );
    expect(reviewRows(aFormSection(), section)[0]).toMatchObject({
      outcome: 'wrong',
      shownMs: seconds(10),
    });
  });
});
