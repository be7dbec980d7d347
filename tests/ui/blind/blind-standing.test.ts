import { describe, expect, it } from 'vitest';
import {
  beginSecondAnswers,
  declineSecondAnswers,
} from '../../../src/progress/change-second-answers.ts';
import { blindStanding, isHeldBack } from '../../../src/ui/blind/blind-standing.ts';
import { anAttempt, events, examStart } from '../../support/attempt-builders.ts';
import { aFormat, anEssaySection } from '../../support/format-builders.ts';
import { aFormSection } from '../../support/form-builders.ts';
import { attemptId, itemId } from '../../support/overrides.ts';
import {
  aStoredAttempt,
  essayFacts,
  sectionFacts,
  twoSections,
} from '../../support/stored-attempt.ts';

const id = attemptId('attempt-1');
const finished = aStoredAttempt();
const underWay = aStoredAttempt({ events: events(...sectionFacts) });

describe('the blind review of an attempt', () => {
  it('is open when a mock exam ends, running once it is begun, and over when it is declined', () => {
    expect(blindStanding(finished, undefined)).toBe('open');
    const begun = beginSecondAnswers(id, [itemId('gov-2')], examStart);
    expect(blindStanding(finished, begun)).toBe('running');
    expect(blindStanding(finished, { ...begun, finishedAt: examStart })).toBe('over');
    expect(blindStanding(finished, declineSecondAnswers(id, examStart))).toBe('over');
  });

  it('waits for the end of the exam, unless it was given up for the keys', () => {
    expect(blindStanding(underWay, undefined)).toBe('underWay');
    expect(blindStanding(underWay, declineSecondAnswers(id, examStart))).toBe('over');
  });

  it('is none before a section with a key has ended', () => {
    const begun = aStoredAttempt({ events: events(...sectionFacts.slice(0, 3)) });
    expect(blindStanding(begun, undefined)).toBe('none');
    const essayOnly = aStoredAttempt({
      attempt: anAttempt({ format: aFormat({ sections: [anEssaySection()] }) }),
      forms: [aFormSection({ section: 'essay' })],
      events: events(
        ...essayFacts.map((fact) => ('sectionIndex' in fact ? { ...fact, sectionIndex: 0 } : fact)),
      ),
    });
    expect(blindStanding(essayOnly, undefined)).toBe('none');
  });

  it.each(['section', 'drill'] as const)('is none for a %s', (kind) => {
    const attempt = anAttempt({ format: twoSections, kind });
    expect(blindStanding(aStoredAttempt({ attempt }), undefined)).toBe('none');
  });

  it('holds back scores until it is over, and keys from the first section on', () => {
    const heldBack = (shows: 'scores' | 'keys') =>
      (['none', 'underWay', 'open', 'running', 'over'] as const).filter((standing) =>
        isHeldBack(standing, shows),
      );
    expect(heldBack('scores')).toEqual(['open', 'running']);
    expect(heldBack('keys')).toEqual(['underWay', 'open', 'running']);
  });
});
