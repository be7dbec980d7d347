import { describe, expect, it } from 'vitest';
import type { PaceProfile } from '../../../src/progress/pace-profile.ts';
import { answerChanges } from '../../../src/progress/answer-changes.ts';
import { calibrate } from '../../../src/progress/calibration.ts';
import { responsesIn } from '../../../src/progress/attempt-digest.ts';
import { topicStrengths } from '../../../src/progress/topic-strength.ts';
import { changesInWords } from '../../../src/ui/result/change-words.ts';
import { brierInWords, ratedInWords } from '../../../src/ui/result/confidence-words.ts';
import { paceInWords, paceTable } from '../../../src/ui/result/pace-words.ts';
import { strengthsInWords } from '../../../src/ui/result/strength-words.ts';
import { minutes } from '../../support/attempt-builders.ts';
import { aDigestOf, aResponse } from '../../support/digest-builders.ts';

describe('topics in words', () => {
  const words = (...topics: readonly (readonly [string, number, number])[]): string =>
    strengthsInWords(
      'job-knowledge',
      topicStrengths(topics.map(([topic, right, items]) => ({ topic, right, items }))),
    ).join(' ');

  it('say that a few questions tell nothing', () => {
    expect(words(['economics', 0, 4], ['us-government', 4, 4])).toMatch(/^Too few questions/u);
  });

  it('say that no topic stands out where all intervals reach the mean', () => {
    expect(words(['economics', 3, 8], ['us-government', 5, 8])).toBe(
      'No topic stands out: every interval includes your mean for the section, 50%, so the differences may be chance. Among topics with at least 5 questions, the lowest estimate is for Economics (3 of 8 right).',
    );
  });

  it('name the weakest and the strongest', () => {
    expect(words(['economics', 2, 30], ['us-government', 29, 30], ['communication', 1, 2])).toBe(
      'Weakest: Economics (2 of 30 right). Strongest: US government (29 of 30 right).',
    );
  });
});

describe('pace in words', () => {
  const profile = (overrides: Partial<PaceProfile>): PaceProfile => ({
    points: [
      { ms: 0, items: 0 },
      { ms: minutes(1), items: 1 },
      { ms: minutes(9), items: 2 },
    ],
    items: 4,
    allowedMs: minutes(20),
    usedMs: minutes(15),
    furthestBehind: null,
    ranOut: false,
    unanswered: 0,
    neverShown: 0,
    ...overrides,
  });
  const words = (overrides: Partial<PaceProfile>): string =>
    paceInWords(profile(overrides)).join(' ').replaceAll('\u00a0', ' ');

  it('tell the time left and that an even pace was kept', () => {
    expect(words({})).toBe(
      'You ended the section with 5 min left, and every question answered. You were never more than one question behind an even pace.',
    );
  });

  it('tell where time ran out and what it cost', () => {
    expect(
      words({
        ranOut: true,
        unanswered: 3,
        neverShown: 2,
        furthestBehind: { ms: minutes(18), items: 1, behind: 2.6 },
      }),
    ).toBe(
      'Time ran out, with 3 questions left blank, 2 of which were never shown. You were furthest behind an even pace after 18 min, by 3 questions.',
    );
    expect(words({ ranOut: true, unanswered: 1, neverShown: 1 })).toContain(
      '1 question left blank and never shown',
    );
  });

  it('make no even line of an untimed section', () => {
    expect(words({ allowedMs: null })).toContain('untimed');
    expect(paceTable(profile({ allowedMs: null })).columns).toEqual([
      'After',
      'Questions answered',
    ]);
  });

  it('stand in a table at each quarter of the time', () => {
    expect(paceTable(profile({})).rows).toEqual([
      ['5\u00a0min', '1', '1'],
      ['10\u00a0min', '2', '2'],
      ['15\u00a0min', '2', '3'],
      ['20\u00a0min', '2', '4'],
    ]);
  });
});

describe('changes in words', () => {
  const words = (...changes: Parameters<typeof answerChanges>[0][number]['changes']): string =>
    changesInWords(answerChanges(changes.map((change) => ({ changes: [change] })))).join(' ');

  it('tell the balance without making a habit of a few', () => {
    expect(words('wrongToRight', 'wrongToRight', 'rightToWrong')).toMatch(
      /^On balance, changing answers gained you 1 question\. That rests on only 3 changes to 3 answers/u,
    );
    expect(words('rightToWrong')).toMatch(
      /cost you 1 question\. That rests on only 1 change to 1 answer:/u,
    );
    expect(words('wrongToWrong')).toContain('neither gained nor cost');
  });

  it('say of many changes what they do not show', () => {
    expect(words(...Array.from({ length: 36 }, () => 'wrongToRight' as const))).toContain(
      'you changed the ones you doubted',
    );
  });
});

describe('confidence in words', () => {
  const rated = (confidence: 'sure' | 'guess', outcome: 'right' | 'wrong', count: number) =>
    Array.from({ length: count }, (_, index) =>
      aResponse({ itemId: `${confidence}-${outcome}-${index}`, confidence, outcome }),
    );
  const of = (...responses: readonly (readonly ReturnType<typeof aResponse>[])[]) =>
    calibrate(responsesIn(aDigestOf(responses.flat())));

  it('say whether being sure told right from wrong', () => {
    expect(brierInWords(of(rated('sure', 'right', 10), rated('guess', 'wrong', 10)))).toMatch(
      /^Brier score 0\.03: .* 0\.25: your ratings told right answers from wrong/u,
    );
    expect(brierInWords(of(rated('sure', 'wrong', 10), rated('guess', 'right', 10)))).toContain(
      'told no more than that one number',
    );
    expect(brierInWords(of())).toBeNull();
  });

  it('warn of few answers', () => {
    expect(ratedInWords(of(rated('sure', 'right', 1)))).toContain(
      'of 1 answer. With fewer than about 30',
    );
    expect(ratedInWords(of(rated('sure', 'right', 30)))).toContain('those numbers are ours');
  });
});
