import { describe, expect, it } from 'vitest';
import { keysInWords } from '../../../src/ui/exam/keys-in-words.ts';
import { standardKeys } from '../../../src/ui/preferences/exam-keys.ts';

describe('the keys in words', () => {
  it('name the standard keys', () => {
    expect(keysInWords(standardKeys)).toContain('N next, P previous, F flag');
  });

  it('name a key that was changed and leave out one that was taken away', () => {
    const words = keysInWords({
      enabled: true,
      actions: { ...standardKeys.actions, flag: 'x', note: null },
    });
    expect(words).toContain('X flag');
    expect(words).not.toContain('note');
  });

  it('are none where they are off', () => {
    expect(keysInWords({ ...standardKeys, enabled: false })).toBeNull();
  });
});
