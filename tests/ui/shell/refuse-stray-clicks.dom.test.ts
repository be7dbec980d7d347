import { beforeEach, expect, test } from 'vitest';
import { refuseStrayClicks } from '../../../src/ui/shell/refuse-stray-clicks.ts';

const page = document.implementation.createHTMLDocument();
refuseStrayClicks(page);

const clicked: string[] = [];

/** A click, the second of a double click where `detail` is 2; whether the browser goes on to do what it does for a click. */
const click = (id: string, detail: number): boolean =>
  page
    .getElementById(id)!
    .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));

beforeEach(() => {
  clicked.length = 0;
  page.body.innerHTML = `<button id="start">Start</button><button id="flag"><span id="in-flag">Flag</span></button>
    <label><span id="text">An option</span><input id="box" type="checkbox" /></label><p id="words">Words</p>`;
  for (const button of page.querySelectorAll('button, p')) {
    button.addEventListener('click', () => clicked.push(button.id));
  }
});

test('a second click on something else does nothing', () => {
  expect(click('start', 1)).toBe(true);
  expect(click('flag', 2)).toBe(false);
  expect(click('in-flag', 3)).toBe(false);
  expect(clicked).toEqual(['start']);
});

test('a second click on what has come where nothing was does nothing', () => {
  click('words', 1);
  expect(click('flag', 2)).toBe(false);
  expect(clicked).toEqual(['words']);
});

test('a second click on the same counts', () => {
  click('flag', 1);
  expect(click('in-flag', 2)).toBe(true);
  expect(clicked).toEqual(['flag', 'flag']);
});

test('a label and its box are one', () => {
  click('text', 1);
  expect(click('box', 1)).toBe(true);
  expect(click('text', 2)).toBe(true);
  expect(click('box', 2)).toBe(true);
});

test('words are clicked as often as one likes', () => {
  click('start', 1);
  expect(click('words', 2)).toBe(true);
  expect(clicked).toEqual(['start', 'words']);
});

test('a click by key counts', () => {
  click('start', 1);
  expect(click('flag', 0)).toBe(true);
  expect(clicked).toEqual(['start', 'flag']);
});
