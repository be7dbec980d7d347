import { describe, expect, it } from 'vitest';
import { readAttributedHeading } from '../../../src/authoring/parse/attributed-heading.ts';

const read = (text: string) => {
  const problems: string[] = [];
  const { label, fields } = readAttributedHeading(text, 1, (_line, problem) =>
    problems.push(problem),
  );
  return { label, fields: Object.fromEntries(fields), problems };
};

describe('readAttributedHeading', () => {
  it('reads bare and quoted values', () => {
    expect(read('bio-late {examplesOf=bio-x unless="5 or more"}')).toEqual({
      label: 'bio-late',
      fields: { examplesOf: 'bio-x', unless: '5 or more' },
      problems: [],
    });
  });

  it('needs no fields', () => {
    expect(read('bio-late')).toEqual({ label: 'bio-late', fields: {}, problems: [] });
  });

  it.each([
    'a {b}',
    'a {b=}',
    'a {=c}',
    "a {b='c d'}",
    'a {b=“c”}',
    'a {b="c}',
    'a {b="c"d=e}',
    'a {b=c}}',
    'a {b=c} d',
    'a {b=c',
  ])('silently loses nothing of %s', (text) => {
    expect(read(text).problems).not.toEqual([]);
  });
});
