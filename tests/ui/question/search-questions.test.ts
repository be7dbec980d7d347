import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BankQuestion } from '../../../src/ui/question/bank-questions.ts';
import { excerptOf } from '../../../src/ui/question/excerpt.ts';
import { indexQuestions } from '../../../src/ui/question/search-index.ts';
import { searchQuestions } from '../../../src/ui/question/search-questions.ts';
import { searchTerms, termRanges } from '../../../src/ui/question/search-terms.ts';
import { aChoiceItem, aChoiceOption, aPassage, aScaleItem } from '../../support/item-builders.ts';
import { itemId } from '../../support/overrides.ts';

const asked = (overrides: Partial<BankQuestion> & Pick<BankQuestion, 'item'>): BankQuestion => ({
  section: 'job-knowledge',
  setTitle: 'A set',
  passage: null,
  ...overrides,
});

const index = indexQuestions([
  asked({
    item: aChoiceItem({
      id: 'gov-senate',
      stem: '<p>Who may convict a president?</p>',
      options: [
        aChoiceOption({
          id: 'a',
          html: 'The Senate, after a treaty',
          rationale: '<p>Impeached by the House.</p>',
        }),
      ],
    }),
  }),
  asked({
    item: aChoiceItem({
      id: 'gov-treaty',
      stem: '<p>Which chamber gives consent to a <em>treaty</em>?</p>',
    }),
  }),
  asked({
    section: 'english-expression',
    passage: aPassage({
      title: 'A memo on the party',
      html: '<p>The naïve treaty of the annex.</p>',
    }),
    item: aChoiceItem({
      id: 'ee-1',
      topic: 'passage-editing',
      skill: 'tone',
      stem: '<p>Pick one.</p>',
    }),
  }),
  asked({
    section: 'biographic',
    item: aScaleItem({ id: 'bio-1', stem: '<p>How often do you read?</p>' }),
  }),
]);
const found = (text: string, others: Partial<Parameters<typeof searchQuestions>[1]> = {}) =>
  searchQuestions(index, { text, section: null, among: null, ...others }).map(
    ({ question }) => question.item.id,
  );

describe('a search for questions', () => {
  it('finds words in stems first, then in options, then in passages', () => {
    expect(found('treaty')).toEqual(['gov-treaty', 'gov-senate', 'ee-1']);
  });

  it('wants every word, however it is written', () => {
    expect(found('CONSENT treaty')).toEqual(['gov-treaty']);
    expect(found('naive')).toEqual(['ee-1']);
    expect(found('treaty nowhere')).toEqual([]);
  });

  it('finds the beginnings of words, not their middles', () => {
    expect(found('pres')).toEqual(['gov-senate']);
    expect(found('art')).toEqual([]);
  });

  it('keeps a phrase together', () => {
    expect(found('"convict a president"')).toEqual(['gov-senate']);
    expect(found('"president convict"')).toEqual([]);
  });

  it('finds ids, topics and skills', () => {
    expect(found('gov-senate')[0]).toBe('gov-senate');
    expect(found('passage-editing')).toEqual(['ee-1']);
    expect(found('tone')).toEqual(['ee-1']);
    expect(found('composure')).toEqual(['bio-1']);
  });

  it('does not look into rationales, which would tell the key', () => {
    expect(found('impeached')).toEqual([]);
  });

  it('keeps to a section, and to given questions', () => {
    expect(found('treaty', { section: 'english-expression' })).toEqual(['ee-1']);
    expect(found('', { section: 'biographic' })).toEqual(['bio-1']);
    expect(found('treaty', { among: new Set([itemId('gov-senate')]) })).toEqual(['gov-senate']);
  });

  it('finds no more with one word more', () => {
    const aWord = fc.constantFrom('treaty', 'the', 'a', 'gov', 'often', 'senate', 'naive');
    fc.assert(
      fc.property(fc.array(aWord), aWord, (words, more) => {
        const before = new Set(found(words.join(' ')));
        return found([...words, more].join(' ')).every((id) => before.has(id));
      }),
    );
  });
});

describe('what was found', () => {
  it('is marked wherever it is in the text, once', () => {
    const text = 'the treaty, a treatise and the treaties';
    expect(termRanges(text, searchTerms('treat treaty')).map(([a, b]) => text.slice(a, b))).toEqual(
      ['treat', 'treat', 'treat'],
    );
  });

  it('is shown with the words around it where the text is long', () => {
    const words = Array.from({ length: 80 }, (_, count) => `word${count}`).join(' ');
    const { text, ranges } = excerptOf(`${words} treaty ${words}`, ['treaty'], 120);
    expect(text.startsWith('… word')).toBe(true);
    expect(text.endsWith(' …')).toBe(true);
    expect(text.length).toBeLessThan(130);
    expect(ranges.map(([from, to]) => text.slice(from, to))).toEqual(['treaty']);
  });

  it('is a piece of the text that holds what was looked for, whatever the text', () => {
    const aText = fc.array(fc.stringMatching(/^[a-z]{1,12}$/u), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(aText, fc.nat(), (words, pick) => {
        const term = words[pick % words.length] ?? '';
        const whole = words.join(' ');
        const { text, ranges } = excerptOf(whole, [term], 160);
        const piece = text.replace(/^… /u, '').replace(/ …$/u, '');
        expect(whole).toContain(piece);
        expect(ranges.length).toBeGreaterThan(0);
      }),
    );
  });
});
