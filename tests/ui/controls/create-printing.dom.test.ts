import { createRoot } from 'solid-js';
import { expect, test } from 'vitest';
import { createPrinting } from '../../../src/ui/controls/create-printing.ts';

/** A page that can be put on paper; `tellMedium` is what the browser says of the medium, whenever it does. */
const aPage = () => {
  const paper = Object.assign(new EventTarget(), { matches: false });
  globalThis.matchMedia = () => paper as unknown as MediaQueryList;
  const { isPrinting, leave } = createRoot((dispose) => ({
    isPrinting: createPrinting(),
    leave: dispose,
  }));
  const tell = (name: string) => globalThis.dispatchEvent(new Event(name));
  const tellMedium = (matches: boolean) =>
    paper.dispatchEvent(Object.assign(new Event('change'), { matches }));
  return { isPrinting, tell, tellMedium, leave };
};

test('a page is printed from before the browser lays out its pages until it has them', () => {
  const { isPrinting, tell } = aPage();
  expect(isPrinting()).toBe(false);
  tell('beforeprint');
  expect(isPrinting()).toBe(true);
  tell('afterprint');
  expect(isPrinting()).toBe(false);
});

test('that the medium is the screen, said late, ends no printing', () => {
  const { isPrinting, tell, tellMedium } = aPage();
  tell('beforeprint');
  tellMedium(false);
  expect(isPrinting()).toBe(true);
  tellMedium(true);
  tell('afterprint');
  tellMedium(false);
  expect(isPrinting()).toBe(false);
});

test('a preview under the print medium is on paper without being printed', () => {
  const { isPrinting, tellMedium } = aPage();
  tellMedium(true);
  expect(isPrinting()).toBe(true);
});

test('a page that is left no longer listens', () => {
  const { isPrinting, tell, leave } = aPage();
  leave();
  tell('beforeprint');
  expect(isPrinting()).toBe(false);
});
