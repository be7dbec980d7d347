import { expect, it } from 'vitest';
import { textHash } from '../../src/shared/text-hash.ts';

it.each([
  // The test vectors of FNV-1a, 32 bits: '' → 811c9dc5, 'a' → e40c292c, 'foobar' → bf9cf968.
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('hashes %j as published', (text, published) => {
  expect(textHash(text)).toBe(published.toString(36));
});
