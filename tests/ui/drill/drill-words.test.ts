import { describe, expect, it } from 'vitest';
import { anyItem } from '../../../src/progress/drill-selection.ts';
import type { ReadyMadeDrill } from '../../../src/progress/ready-made-drills.ts';
import { firstChoice } from '../../../src/ui/drill/drill-choice.ts';
import {
  howInWords,
  ownDrillTitle,
  readyMadeDrillTitle,
  readyMadeInWords,
} from '../../../src/ui/drill/drill-words.ts';
import type { DrillData } from '../../../src/ui/drill/load-drill-data.ts';
import { attemptId } from '../../support/overrides.ts';
import { aPoolItem } from '../../support/pool-builders.ts';

const drill = (overrides: Partial<ReadyMadeDrill>): ReadyMadeDrill => ({
  kind: 'missed',
  filter: anyItem,
  matching: 0,
  count: 0,
  ...overrides,
});

type Known = Pick<DrillData, 'hasMetAny' | 'undecided' | 'inExams'>;

const known: Known = {
  hasMetAny: true,
  undecided: { attemptIds: new Set(), questions: new Map() },
  inExams: [],
};

describe('a ready-made drill', () => {
  it.each([
    [{ matching: 1, count: 1 }, /^1 question you .* last saw it\.$/u],
    [{ matching: 34, count: 20 }, /^20 of 34 questions you .* last saw them\.$/u],
    [{}, /^Nothing missed/u],
    [{ kind: 'due' }, /^Nothing is due\./u],
    [{ kind: 'weakest' }, /^No topic stands out yet/u],
    [
      {
        kind: 'weakest',
        matching: 9,
        count: 9,
        filter: { ...anyItem, topics: ['economics', 'communication'] },
      },
      /^9 questions from Economics and Communication\.$/u,
    ],
  ] as const)('%j reads as it should', (overrides, words) => {
    expect(readyMadeInWords(drill(overrides), known)).toMatch(words);
  });

  it('tells a newcomer where to begin', () => {
    const words = readyMadeInWords(drill({}), { ...known, hasMetAny: false });
    expect(words).toMatch(/^Nothing yet\. Questions you get wrong/u);
  });

  it('with nothing to ask says what is not counted', () => {
    const undecided = { ...known.undecided, attemptIds: new Set([attemptId('mock')]) };
    const inExams = [aPoolItem()];
    const words = (held: Partial<Known>) =>
      readyMadeInWords(drill({ kind: 'due' }), { ...known, ...held });
    expect(words({ undecided })).toBe(
      'Nothing is due. Questions waiting for a blind review are not counted.',
    );
    expect(words({ undecided, inExams })).toBe(
      'Nothing is due. Questions waiting for a blind review or in an exam under way are not counted.',
    );
  });

  it('is named in lists', () => {
    expect(readyMadeDrillTitle('missed')).toBe('Drill: what I missed last time');
  });
});

describe('a drill of one’s own', () => {
  it.each([
    [{}, 'Drill: all sections'],
    [{ sections: ['english-expression'] }, 'Drill: English Expression'],
    [{ topics: ['economics'], states: ['missed'] }, 'Drill: Economics, missed last time'],
    [{ states: ['missed', 'slow'] }, 'Drill: all sections'],
    [{ states: ['unseen'] }, 'Drill: all sections, never seen'],
    [{ skills: ['tone', 'agreement'] }, 'Drill: Tone and style, Agreement'],
    [{ topics: ['economics', 'communication', 'us-society', 'us-government'] }, 'Drill: 4 topics'],
  ] as const)('%j is called %s', (filter, title) => {
    expect(ownDrillTitle({ ...anyItem, ...filter })).toBe(title);
  });

  it('says how it runs', () => {
    expect(howInWords(firstChoice)).toBe('immediate feedback, untimed');
    expect(howInWords({ ...firstChoice, timing: 'ownMinutes', feedback: 'atEnd' })).toBe(
      'feedback at the end, in 15 minutes',
    );
  });
});
