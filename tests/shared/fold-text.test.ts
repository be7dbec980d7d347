import { expect, test } from 'vitest';
import { foldText } from '../../src/shared/fold-text.ts';

test('text is folded without changing the place of any sign', () => {
  for (const text of ['Café – “Übung” ﬁn ½', 'İstanbul', 'naïve 🎓 ÉTUDE', 'plain']) {
    expect(foldText(text)).toHaveLength(text.length);
  }
  expect(foldText('Café – “Übung”')).toBe('cafe - "ubung"');
});
