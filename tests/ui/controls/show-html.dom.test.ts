import { expect, test } from 'vitest';
import { showHtml } from '../../../src/ui/controls/show-html.ts';

/** An element that has shown these one after the other, and the first node that it had before the last. */
const shown = (...htmls: readonly string[]) => {
  const element = document.createElement('div');
  let before: Node | null = null;
  for (const html of htmls) {
    before = element.firstChild;
    showHtml(element, html);
  }
  return { element, before };
};

test.each([
  ['One', 'Two'],
  ['', 'Two'],
  ['One', ''],
  ['One', 'Two &amp; three'],
  ['One', 'Two &lt;b&gt;'],
  ['One', '<em>Two</em>'],
  ['<em>One</em>', 'Two'],
  ['<p>One</p>', '<p>Two</p>'],
  ['<p>One</p>', 'Two'],
  ['One', '<p>Two</p>'],
  ['<p>One</p>', '<p>Two <em>and</em> three</p>'],
  ['<p>One <em>and</em> two</p>', '<p>Three</p>'],
  ['<p><em>One</em></p>', '<p>Two</p>'],
  ['<p>One</p><p>Two</p>', '<p>Three</p>'],
  ['<p>One</p>', '<p>Two</p><p>Three</p>'],
  ['<ul><li>One</li></ul>', '<p>Two</p>'],
  ['<h3>One</h3>', '<p>Two</p>'],
  ['<p lang="fr">One</p>', '<p>Two</p>'],
  ['<p>One</p>', '<p></p>'],
  ['<p>One</p>', '<p>Two\nThree</p>'],
])('after %j, %j stands there as it is', (first, second) => {
  const { element } = shown(first, second);
  const fresh = document.createElement('div');
  fresh.innerHTML = second;
  expect(element.innerHTML).toBe(fresh.innerHTML);
});

test.each([
  ['One', 'Two'],
  ['<p>One</p>', '<p>Two</p>'],
])('plain text takes the place of plain text in the same nodes: %j, %j', (first, second) => {
  const { element, before } = shown(first, second);
  expect(element.firstChild).toBe(before);
});

test('a table stands in a frame that can be scrolled by keyboard, each in its own', () => {
  const { element } = shown('<p>One</p>', '<p>Two</p><table></table><p>Three</p><table></table>');
  const frames = [...element.querySelectorAll('[role=group][tabindex="0"]')];
  expect(frames.map(({ innerHTML }) => innerHTML)).toEqual(['<table></table>', '<table></table>']);
  expect([...element.children].map(({ tagName }) => tagName)).toEqual(['P', 'DIV', 'P', 'DIV']);
});
