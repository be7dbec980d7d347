import { describe, expect, it } from 'vitest';
import { keysInWords } from '../../../src/ui/exam/keys-in-words.ts';
import { standardKeys } from '../../../src/ui/preferences/exam-keys.ts';

describe('the keys in words', () => {
  it('name the standard keys', () => {
    expect(keysInWords(standardKeys, 'job-knowledge')).toContain('N next, P previous, F flag');
  });

  it('name a key that was changed and leave out one that was taken away', () => {
    const actions = { ...standardKeys.actions, flag: 'x', note: null };
    const words = keysInWords({ enabled: true, actions }, 'english-expression');
    expect(words).toContain('X flag');
    expect(words).not.toContain('note');
  });

  it('are none where they are off', () => {
    expect(keysInWords({ ...standardKeys, enabled: false }, 'job-knowledge')).toBeNull();
  });

  it('tell of no letters and no striking out in the biographic section, which has neither', () => {
    const words = keysInWords(standardKeys, 'biographic');
    expect(words).toContain('By keyboard: the number of an option chooses it; the left');
    expect(words).not.toMatch(/strike|letter/u);
  });

  it('are none in the essay, where keys write', () => {
    expect(keysInWords(standardKeys, 'essay')).toBeNull();
  });
});
