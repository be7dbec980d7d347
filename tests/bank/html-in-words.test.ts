import { expect, test } from 'vitest';
import { htmlInWords } from '../../src/bank/html-in-words.ts';

test.each([
  ['<p>One.</p><p>Two.</p>', 'One. Two.'],
  ['<ul><li>first</li><li>second</li></ul>', 'first second'],
  ['From: Amara<br>To: all', 'From: Amara To: all'],
  ['<em>re</em>examine', 'reexamine'],
  ['R&amp;D &lt; 3 &#39;percent&#39; &#x2014; or &unknown;', "R&D < 3 'percent' — or &unknown;"],
  ['<u data-mark="1">have served</u><sup data-mark-number>1</sup> it', 'have served it'],
])('reads %s as a reader does', (html, text) => {
  expect(htmlInWords(html)).toBe(text);
});
