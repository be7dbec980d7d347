import { expect, test } from 'vitest';
import { foldText } from '../../../src/ui/question/fold-text.ts';
import { plainText } from '../../../src/ui/question/plain-text.ts';

test.each([
  ['<p>One.</p><p>Two.</p>', 'One. Two.'],
  ['<ul><li>first</li><li>second</li></ul>', 'first second'],
  ['<em>re</em>examine', 'reexamine'],
  ['R&amp;D &lt; 3 &#39;percent&#39; &#x2014; or &unknown;', "R&D < 3 'percent' — or &unknown;"],
  ['<u data-mark="1">have served</u><sup data-mark-number>1</sup> it', 'have served it'],
])('reads %s as a reader does', (html, text) => {
  expect(plainText(html)).toBe(text);
});

test('text is folded without changing the place of any sign', () => {
  for (const text of ['Café – “Übung” ﬁn ½', 'İstanbul', 'naïve 🎓 ÉTUDE', 'plain']) {
    expect(foldText(text)).toHaveLength(text.length);
  }
  expect(foldText('Café – “Übung”')).toBe('cafe - "ubung"');
});
