import { describe, expect, it } from 'vitest';
import type { AuthoredChoice } from '../../../src/authoring/authored.ts';
import { findLeaks } from '../../../src/authoring/lint/leaks.ts';
import {
  anAuthoredChoice,
  anAuthoredSet,
  aText,
  authoredOptions,
} from '../../support/authored-builders.ts';

const asking = (id: string, stem: string, options: readonly string[]): AuthoredChoice =>
  anAuthoredChoice({ id, stem: aText(stem), options: authoredOptions(options) });

const canal = asking('canal', 'Which treaty returned the canal zone to its country?', [
  'The Torrijos–Carter treaties',
  'The Jay agreement',
  'The Webster settlement',
  'The Gadsden purchase',
]);
const telling = asking(
  'telling',
  'The Torrijos–Carter treaties of 1977 handed over a canal. When did they take full effect?',
  ['In 1999', 'In 1977', 'In 1982', 'In 1990'],
);

const pairs = (items: readonly AuthoredChoice[], topics: readonly string[] = []) =>
  findLeaks(
    items.map((item, index) =>
      anAuthoredSet({
        items: [item],
        topic: topics[index] ?? 'world-history-geography',
      }),
    ),
  ).map(({ from, to }) => `${from.item.id} tells ${to.item.id}`);

describe('findLeaks', () => {
  it('finds a stem that names the key of another question', () => {
    expect(pairs([canal, telling])).toEqual(['telling tells canal']);
  });

  it('lets a stem stand that names a distractor as well', () => {
    const both = asking(
      'both',
      'Unlike the Jay agreement, what did the Torrijos–Carter treaties do with the canal?',
      ['a', 'b', 'c', 'd'],
    );
    expect(pairs([canal, both])).toEqual([]);
  });

  it('lets stems stand that speak of something else, or in another topic', () => {
    const elsewhere = asking('elsewhere', 'What did the Torrijos–Carter treaties cost?', [
      'a',
      'b',
      'c',
      'd',
    ]);
    expect(pairs([canal, elsewhere])).toEqual([]);
    expect(pairs([canal, telling], ['us-society', 'world-history-geography'])).toEqual([]);
  });

  it('takes no account of keys whose words the whole topic uses', () => {
    const others = Array.from({ length: 6 }, (_, index) =>
      asking(`other-${index}`, 'Who was Torrijos, and who Carter, in the treaties?', [
        'a',
        'b',
        'c',
        'd',
      ]),
    );
    expect(pairs([canal, telling, ...others])).toEqual([]);
  });

  it('takes no account of a key whose words its own stem has', () => {
    const own = asking('own', 'Which Torrijos–Carter treaties concerned the canal?', [
      'The Torrijos–Carter treaties',
      'b',
      'c',
      'd',
    ]);
    expect(pairs([own, telling])).toEqual([]);
  });
});
