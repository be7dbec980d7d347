import { beforeEach, describe, expect, it } from 'vitest';
import { updateParts } from '../../../src/authoring/preview/client/part-versions.ts';

const part = (id: string, version: number, body = id): string =>
  `<section id="${id}" data-version="${version}">${body}</section>`;

const holding = (markup: string): HTMLElement => {
  const main = document.createElement('main');
  main.innerHTML = markup;
  document.body.append(main);
  return main;
};

const idsOf = (main: Element): readonly string[] => [...main.children].map(({ id }) => id);

beforeEach(() => {
  globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
  document.body.replaceChildren();
});

describe('updateParts', () => {
  it('leaves parts alone whose version is the same, and replaces the others', () => {
    const main = holding(part('a', 1) + part('b', 1));
    const [a, b] = main.children;
    updateParts(main, holding(part('a', 1, 'never looked at') + part('b', 2, 'new')));
    expect(main.children[0]).toBe(a);
    expect(a?.textContent).toBe('a');
    expect(main.children[1]).not.toBe(b);
    expect(main.children[1]?.textContent).toBe('new');
  });

  it('adds, removes and reorders', () => {
    const main = holding(part('a', 1) + part('b', 1) + part('c', 1));
    const kept = main.children[2];
    updateParts(main, holding(part('c', 1) + part('new', 1) + part('a', 1)));
    expect(idsOf(main)).toEqual(['c', 'new', 'a']);
    expect(main.children[0]).toBe(kept);
  });

  it('goes into what only holds parts', () => {
    const main = holding(`<div id="questions">${part('a', 1)}${part('b', 1)}</div>`);
    const kept = main.querySelector('#a');
    updateParts(
      main,
      holding(`<div id="questions" class="x">${part('a', 1)}${part('b', 2, 'new')}</div>`),
    );
    expect(main.querySelector('#a')).toBe(kept);
    expect(main.querySelector('#b')?.textContent).toBe('new');
    expect(main.firstElementChild?.className).toBe('x');
  });

  it('keeps details open and the focus where it was in a part that is replaced', () => {
    const body = (word: string) =>
      `<details><summary>${word}</summary></details><a href="#x">${word}</a>`;
    const main = holding(part('a', 1, body('old')));
    (main.querySelector('details') as HTMLDetailsElement).open = true;
    (main.querySelector('a') as HTMLElement).focus();
    updateParts(main, holding(part('a', 2, body('new'))));
    expect(main.querySelector('details')?.open).toBe(true);
    expect(document.activeElement).toBe(main.querySelector('a'));
    expect(document.activeElement?.textContent).toBe('new');
  });
});
