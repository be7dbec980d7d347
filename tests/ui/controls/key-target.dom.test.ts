import { expect, test } from 'vitest';
import { isTyping, scrollsTable } from '../../../src/ui/controls/key-target.ts';

test.each([
  ['<textarea></textarea>', true],
  ['<select></select>', true],
  ['<input>', true],
  ['<input type="number">', true],
  ['<input type="radio">', false],
  ['<input type="checkbox">', false],
  ['<button></button>', false],
])('%s takes every key: %s', (html, expected) => {
  document.body.innerHTML = html;
  expect(isTyping(document.body.firstElementChild)).toBe(expected);
});

/** A table in its frame, so wide in pixels; jsdom lays nothing out. */
const aTable = (frameWidth: number, tableWidth: number) => {
  document.body.innerHTML =
    '<div class="table-frame"><table><td><a href="#x">cell</a></table></div>';
  const [frame] = document.body.children;
  if (frame === undefined) throw new Error('no frame');
  Object.defineProperty(frame, 'clientWidth', { value: frameWidth });
  Object.defineProperty(frame, 'scrollWidth', { value: tableWidth });
  return frame;
};

test.each(['ArrowRight', 'ArrowLeft', 'arrowright'])(
  '%s scrolls a table that is too wide',
  (key) => {
    const frame = aTable(300, 301);
    expect(scrollsTable(frame, key)).toBe(true);
    expect(scrollsTable(frame.querySelector('a'), key)).toBe(true);
  },
);

test('other keys, a table that has room, and other places scroll no table', () => {
  const frame = aTable(300, 301);
  expect(['n', 'ArrowDown', '1', 'Enter'].some((key) => scrollsTable(frame, key))).toBe(false);
  expect(scrollsTable(document.body, 'ArrowRight')).toBe(false);
  expect(scrollsTable(null, 'ArrowRight')).toBe(false);
  expect(scrollsTable(aTable(300, 300), 'ArrowRight')).toBe(false);
});
