import { describe, expect, it } from 'vitest';
import { loadAmericanDictionary } from '../../../../src/authoring/lint/spelling/american-dictionary.ts';

describe('loadAmericanDictionary', () => {
  it('knows American spelling, and names with their capital only', async () => {
    const { knows } = await loadAmericanDictionary();
    expect(['labor', 'Labor', 'treaty', "don't", 'Paris'].filter((word) => !knows(word))).toEqual(
      [],
    );
    expect(['labour', 'organise', 'recieve', 'paris'].filter(knows)).toEqual([]);
  });

  it('finds what was meant', async () => {
    const { nearest } = await loadAmericanDictionary();
    expect(nearest('recieve')[0]).toBe('receive');
  });
});
