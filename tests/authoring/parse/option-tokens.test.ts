import type { Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { plainMarkdown, rawOf } from '../../../src/authoring/parse/markdown.ts';
import { soundTokens } from '../../../src/authoring/parse/option-tokens.ts';

const read = (options: string) => {
  const [list] = plainMarkdown.blocks(options);
  const [first] = (list as Tokens.List).items;
  if (first === undefined) throw new Error('no option');
  const tokens = soundTokens(first, 'Two *thirds*');
  return tokens && { text: rawOf(tokens.text), rationale: rawOf(tokens.rationale) };
};

describe('soundTokens', () => {
  it.each([
    ['options stand close together', '- [x] Two *thirds*\n  > Article II.\n- [ ] Half\n  > Less.'],
    ['an empty line parts options', '- [x] Two *thirds*\n  > Article II.\n\n- [ ] Half\n  > Less.'],
    [
      'one stands above its rationale',
      '- [x] Two *thirds*\n\n  > Article II.\n- [ ] Half\n  > Less.',
    ],
  ])('gives text and rationale without box and marks where %s', (_, options) => {
    expect(read(options)).toEqual({ text: 'Two *thirds*', rationale: 'Article II.' });
  });

  it.each([
    ['there is no rationale', '- [x] Two *thirds*\n- [ ] Half'],
    ['the rationale is empty', '- [x] Two *thirds*\n  >\n- [ ] Half'],
    ['the rationale ends in spaces', '- [x] Two *thirds*\n  > Article II.  \n- [ ] Half'],
    ['something stands below the rationale', '- [x] Two *thirds*\n  > Article II.\n\n  More.'],
    ['the text is another than the line says', '- [x] Two thirds\n  > Article II.'],
  ])('leaves the option to be read line by line where %s', (_, options) => {
    expect(read(options)).toBeNull();
  });
});
