import { expect, test } from 'vitest';
import { curlQuotes } from '../../../src/authoring/parse/curl-quotes.ts';
import { mathMarkdown } from '../../../src/authoring/parse/markdown.ts';

/** The HTML of a line of markdown. */
const shown = (markdown: string): string => mathMarkdown.richLine(markdown).html;

test.each([
  [`It's the railways' "offer," they said.`, 'It’s the railways’ “offer,” they said.'],
  [`("Who?" asked the '90s.)`, '(“Who?” asked the ’90s.)'],
  [`"*Ample*" and *'s*`, '“<em>Ample</em>” and <em>’s</em>'],
  [`"[a portion]{#1}"`, '“<u data-mark="1">a portion</u><sup data-mark-number>1</sup>”'],
  [
    `"[a source](https://example.org/it's)"`,
    /“<a href="https:\/\/example.org\/it&#39;s" [^>]*>a source<\/a>”/u,
  ],
])('quotes are curled in %s', (markdown, html) => {
  expect(shown(markdown)).toMatch(html);
});

test('code keeps its quotes, and a formula its primes', () => {
  expect(shown(`Type \`City = 'Lima'\` in "it"`)).toBe(`Type <code>City = 'Lima'</code> in “it”`);
  expect(shown(`"$f'(x)$"`)).toMatch(/^“<math>.*′.*<\/math>”$/u);
});

test.each([
  [String.raw`It's in C:\\.config, on \\\\server.`, String.raw`It’s in C:\.config, on \\server.`],
  [String.raw`No quotes in C:\\.config.`, String.raw`No quotes in C:\.config.`],
])('a backslash of the text stays in %s', (markdown, html) => {
  expect(shown(markdown)).toBe(html);
});

test('text that is not HTML is curled, too', () => {
  expect(curlQuotes(`A visitor's "guide"`)).toBe('A visitor’s “guide”');
});

test('what is written keeps the quotes it was written with', () => {
  const { markdown, plain } = mathMarkdown.richLine(`It's "it"`);
  expect([markdown, plain]).toEqual([`It's "it"`, `It's "it"`]);
});
