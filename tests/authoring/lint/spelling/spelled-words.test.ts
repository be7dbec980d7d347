import { describe, expect, it } from 'vitest';
import { spelledWords } from '../../../../src/authoring/lint/spelling/spelled-words.ts';

describe('spelledWords', () => {
  it.each([
    ['The president’s vetoes, and Congress', ['president', 'vetoes', 'Congress']],
    ['a well-known cease-fire', ['well', 'known', 'cease', 'fire']],
    ['NATO, the OAS and MPs', []],
    ['COVID-19 and B2B', []],
    ['Write to consul@state.gov or https://travel.state.gov/visas now', ['Write']],
    ['the ending -ance, not -ence', ['ending']],
    ['Klaipėda and chargé', ['Klaipėda', 'chargé']],
    ['they don’t', ['they', "don't"]],
  ])('finds in “%s” %j', (text, words) => {
    expect(spelledWords(text)).toEqual(words);
  });
});
