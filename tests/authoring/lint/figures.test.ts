import { describe, expect, it } from 'vitest';
import { isOutOfBounds, measureSection } from '../../../src/authoring/lint/figures.ts';
import {
  aMark,
  anAuthoredChoice,
  anAuthoredSet,
  aText,
  authoredOptions,
} from '../../support/authored-builders.ts';
import type { AuthoredChoice } from '../../../src/authoring/authored.ts';

const measure = (items: readonly AuthoredChoice[]) =>
  measureSection('job-knowledge', [anAuthoredSet({ items })]).figures;

const value = (items: readonly AuthoredChoice[], name: string): number =>
  measure(items).find((figure) => figure.name === name)?.value ?? NaN;

const withOptions = (texts: readonly string[], key: number): AuthoredChoice =>
  anAuthoredChoice({ options: authoredOptions(texts, key) });

/** Twenty questions whose stems have nothing in common. */
const many = (change: (index: number) => Partial<AuthoredChoice>): readonly AuthoredChoice[] =>
  Array.from({ length: 20 }, (_, index) =>
    anAuthoredChoice({ stem: aText(String.fromCodePoint(97 + index).repeat(9)), ...change(index) }),
  );

describe('measureSection', () => {
  it('counts where the key was written', () => {
    const items = [withOptions(['a', 'b', 'c', 'd'], 0), withOptions(['a', 'b', 'c', 'd'], 3)];
    expect(value(items, 'key is the first option')).toBe(0.5);
    expect(value(items, 'key is the second option')).toBe(0);
    expect(value(items, 'key is the fourth option')).toBe(0.5);
  });

  it('shares a tie between the options that have it', () => {
    const items = [
      withOptions(['aaa', 'bbb', 'c', 'd'], 0),
      withOptions(['aaaa', 'b', 'c', 'd'], 1),
    ];
    expect(value(items, 'longest option is the key')).toBe(0.25);
    expect(value(items, 'shortest option is the key')).toBeCloseTo((0 + 1 / 3) / 2);
  });

  it('compares the key with the mean of its distractors, and takes the median over the questions', () => {
    const items = [
      withOptions(['aaaa', 'bb', 'bb', 'bb'], 0),
      withOptions(['a', 'bb', 'bb', 'bb'], 0),
      withOptions(['aa', 'b', 'bb', 'bbb'], 0),
    ];
    expect(value(items, 'key ÷ mean distractor length, median')).toBe(1);
    expect(value(items.slice(0, 2), 'key ÷ mean distractor length, median')).toBe(1.25);
  });

  it('gives NO CHANGE the length of its marked portion', () => {
    const item = anAuthoredChoice({
      mark: aMark({ plain: 'ab' }),
      options: authoredOptions(['NO CHANGE', 'abc', 'abc', 'abc']),
    });
    expect(value([item], 'shortest option is the key')).toBe(1);
    expect(value([item], 'longest option is the key')).toBe(0);
  });

  it('counts rationales and sources that are missing', () => {
    const bare = anAuthoredChoice({
      source: aText(''),
      options: authoredOptions(['a', 'b', 'c', 'd']).map((option, index) =>
        index === 0 ? { ...option, rationale: aText('') } : option,
      ),
    });
    expect(value([bare], 'options with a rationale')).toBe(0.75);
    expect(
      value([bare, anAuthoredChoice({ stem: aText('Else') })], 'questions with a source'),
    ).toBe(0.5);
  });

  it('fails a bank whose keys stand in one place and are the longest', () => {
    const figures = measure(
      many(() => ({ options: authoredOptions(['the longest', 'b', 'c', 'd']) })),
    );
    expect(figures.filter(isOutOfBounds).map(({ name }) => name)).toEqual([
      'key is the first option',
      'key is the second option',
      'key is the third option',
      'key is the fourth option',
      'longest option is the key',
      'shortest option is the key',
      'key ÷ mean distractor length, median',
    ]);
  });

  it('passes a bank whose keys are spread and whose options are alike', () => {
    const figures = measure(
      many((index) => ({ options: authoredOptions(['a', 'b', 'c', 'd'], index % 4) })),
    );
    expect(figures.filter(isOutOfBounds)).toEqual([]);
  });

  it('does not judge the form of a few questions', () => {
    expect(measure(many(() => ({})).slice(1)).filter(isOutOfBounds)).toEqual([]);
  });

  it('fails a bank in which a stem tells another key, however small it is', () => {
    const items = [
      anAuthoredChoice({
        id: 'canal',
        stem: aText('Which treaty returned the canal zone to its country?'),
        options: authoredOptions(['The Torrijos–Carter treaties', 'b', 'c', 'd']),
      }),
      anAuthoredChoice({
        id: 'telling',
        stem: aText('The Torrijos–Carter treaties handed over a canal. When did they take effect?'),
        options: authoredOptions(['In 1999', 'In 1977', 'In 1982', 'In 1990']),
      }),
    ];
    expect(measure(items).filter(isOutOfBounds)).toMatchObject([
      { name: 'stems that give away another key', value: 1 },
    ]);
  });

  it('measures sections without keys by their stems alone', () => {
    const figures = measureSection('essay', [
      anAuthoredSet({ section: 'essay', items: [] }),
    ]).figures;
    expect(figures.map(({ name }) => name)).toEqual(['pairs of nearly identical stems']);
  });
});
