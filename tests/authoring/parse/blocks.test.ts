import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/authoring/parse/blocks.ts';
import { mathMarkdown, plainMarkdown } from '../../../src/authoring/parse/markdown.ts';

/** Lines that markdown reads in many ways, each with its own number in it. */
const aLine = fc.constantFrom(
  '',
  '',
  '# heading @',
  'text @',
  '> quote @',
  '- entry @',
  '- [ ] option @',
  '  > rationale @',
  '| a @ | b |',
  '| --- | --- |',
  '1. first @',
  '    code @',
  '[mark @]{#1}',
  '$x_@$',
  '```',
  '---',
  '<b>@</b>',
  '[def@]: https://example.org',
);

const aDocument = fc
  .array(aLine, { maxLength: 30 })
  .map((lines) => lines.map((line, index) => line.replaceAll('@', `n${index + 1}n`)).join('\n'));

describe('readBlocks', () => {
  it('knows the line of every block, however a document is made up', () => {
    fc.assert(
      fc.property(aDocument, fc.constantFrom(plainMarkdown, mathMarkdown), (text, dialect) => {
        for (const { token, line } of readBlocks(dialect, text, 1)) {
          const [firstNumber] = [
            ...token.raw
              .trimStart()
              .split('\n')[0]!
              .matchAll(/n(\d+)n/gu),
          ];
          if (firstNumber !== undefined) expect(line).toBe(Number(firstNumber[1]));
        }
      }),
    );
  });

  it('loses nothing of a document', () => {
    fc.assert(
      fc.property(aDocument, (text) => {
        expect(
          plainMarkdown
            .blocks(text)
            .map(({ raw }) => raw)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
