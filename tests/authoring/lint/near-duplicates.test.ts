import { describe, expect, it } from 'vitest';
import type { AuthoredItem } from '../../../src/authoring/authored.ts';
import { findNearDuplicates } from '../../../src/authoring/lint/near-duplicates.ts';
import {
  aMark,
  anAuthoredChoice,
  anAuthoredScale,
  anAuthoredSet,
  aText,
  authoredExamples,
  authoredOptions,
} from '../../support/authored-builders.ts';

const pairs = (items: readonly AuthoredItem[], passage: string | null = null) =>
  findNearDuplicates([
    anAuthoredSet({ items, passage: passage === null ? null : aText(passage) }),
  ]).map(({ first, second }) => [first.item.id, second.item.id]);

const asking = (
  id: string,
  stem: string,
  more: Partial<ReturnType<typeof anAuthoredChoice>> = {},
) => anAuthoredChoice({ id, stem: aText(stem), ...more });

describe('findNearDuplicates', () => {
  it('finds stems that differ in a word', () => {
    expect(
      pairs([
        asking(
          'a',
          'Before the president may ratify a treaty, what share of the senators present must concur?',
        ),
        asking(
          'b',
          'Before the President can ratify a treaty, what share of the senators present must concur?',
        ),
        asking('c', 'Which body may override a veto of the president?'),
      ]),
    ).toEqual([['a', 'b']]);
  });

  it('does not take two marked portions for one, though both are asked about in the same words', () => {
    const stem = 'Which version of underlined portion 1 is best?';
    const items = [
      asking('a', stem, { mark: aMark() }),
      asking('b', stem, {
        mark: aMark({ sentence: 'Nobody knew where the cook went.', plain: 'went' }),
      }),
      asking('c', stem, { mark: aMark({ plain: 'the section' }) }),
      asking('d', stem, { mark: aMark() }),
    ];
    expect(pairs(items)).toEqual([['a', 'd']]);
  });

  it('takes questions about a passage for the same only where their options are alike too', () => {
    const stem = 'Which sentence should follow sentence 2?';
    const other = authoredOptions([
      'The road is closed.',
      'It rained.',
      'Nobody came.',
      'The visa was late.',
    ]);
    const items = [asking('a', stem), asking('b', stem, { options: other }), asking('c', stem)];
    expect(pairs(items, 'A document.')).toEqual([['a', 'c']]);
    expect(pairs(items)).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });

  it('does not take lists of examples for the same that belong to different questions', () => {
    const items = [
      anAuthoredScale({ id: 'a', stem: aText('How often did you speak in public?') }),
      authoredExamples({ id: 'a-examples', parent: 'a' }),
      anAuthoredScale({ id: 'b', stem: aText('In how many countries have you lived?') }),
      authoredExamples({ id: 'b-examples', parent: 'b' }),
    ];
    expect(pairs(items)).toEqual([]);
  });
});
