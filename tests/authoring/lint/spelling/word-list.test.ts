import { describe, expect, it } from 'vitest';
import { lintWordList } from '../../../../src/authoring/lint/spelling/lint-word-list.ts';
import { parseWordList } from '../../../../src/authoring/lint/spelling/word-list.ts';
import { placeOf } from '../../../../src/authoring/lint/warning.ts';

describe('parseWordList', () => {
  const list = parseWordList('# names\nKlaipėda\n\nkarez\n');

  it('knows a name with its capital only, and a word with either', () => {
    expect(['Klaipėda', 'klaipėda', 'karez', 'Karez', 'names'].map(list.has)).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('lintWordList', () => {
  const told = (text: string, used = true) =>
    lintWordList(text, () => used).map((warning) => `${placeOf(warning)}: ${warning.problem}`);

  it('accepts a list in alphabetical order, whatever the case', () => {
    expect(told('# names\nAddis\nkarez\nKlaipėda\nMachu\n')).toEqual([]);
  });

  it('tells of words out of order, given twice, and used by nothing', () => {
    expect(told('Machu\nAddis')).toEqual(['.words.txt:2: “Addis” is listed after “Machu”']);
    expect(told('Machu\nMachu')).toEqual(['.words.txt:2: “Machu” is listed twice']);
    expect(told('Machu', false)).toEqual(['.words.txt:1: no question uses “Machu”']);
  });
});
