import { describe, expect, it } from 'vitest';
import { replay } from '../../src/exam/apply-event.ts';
import { hasEnded, sectionTiming } from '../../src/exam/section-timing.ts';
import { after, events, examStart, minutes, seconds } from '../support/attempt-builders.ts';

const timingWith = (deadline: number | null) => {
  const section = replay(
    events(
      { type: 'sectionStarted', sectionIndex: 0, deadline },
      { type: 'itemShown', itemId: 'gov-1', at: after(0) },
      { type: 'sectionPaused', at: after(10) },
      { type: 'sectionUnpaused', at: after(40) },
      { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate', at: after(60) },
    ),
  ).sections[0];
  if (section === undefined || !hasEnded(section)) throw new Error('the section has not ended');
  return sectionTiming(section);
};

describe('the time of a section', () => {
  it('is counted without its pauses, which are told apart', () => {
    expect(timingWith(examStart + minutes(2))).toMatchObject({
      allowedMs: minutes(2),
      usedMs: seconds(30),
      pausedMs: seconds(30),
      awayMs: 0,
      msPerItem: seconds(30),
    });
  });

  it('has no average where no question was shown', () => {
    const section = replay(
      events(
        { type: 'sectionStarted', sectionIndex: 0, deadline: null },
        { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate' },
      ),
    ).sections[0];
    if (section === undefined || !hasEnded(section)) throw new Error('the section has not ended');
    expect(sectionTiming(section)).toMatchObject({ itemsShown: 0, msPerItem: null });
  });

  it('is unlimited where the section was untimed', () => {
    expect(timingWith(null)).toMatchObject({ allowedMs: null, usedMs: seconds(30) });
  });
});
