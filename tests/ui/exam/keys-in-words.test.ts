import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../../src/bank/taxonomy.ts';
import { keysInWords } from '../../../src/ui/exam/keys-in-words.ts';
import { standardKeys } from '../../../src/ui/preferences/exam-keys.ts';
import type { KeyBindings } from '../../../src/ui/preferences/exam-keys.ts';

const words = (keys: KeyBindings, section: SectionKind): string | null =>
  keysInWords(keys, section, { confidence: false });

describe('the keys in words', () => {
  it('name the standard keys', () => {
    expect(words(standardKeys, 'job-knowledge')).toContain('N next, P previous, F flag');
  });

  it('name a key that was changed and leave out one that was taken away', () => {
    const actions = { ...standardKeys.actions, flag: 'x', note: null };
    const said = words({ enabled: true, actions }, 'english-expression');
    expect(said).toContain('X flag');
    expect(said).not.toContain('note');
  });

  it('name those for how sure one is only where that is asked', () => {
    const asked = keysInWords(standardKeys, 'job-knowledge', { confidence: true });
    expect(asked).toContain('S sure, U unsure, G guess');
    expect(words(standardKeys, 'job-knowledge')).not.toContain('sure');
    expect(keysInWords(standardKeys, 'biographic', { confidence: true })).not.toContain('sure');
  });

  it('are none where they are off', () => {
    expect(words({ ...standardKeys, enabled: false }, 'job-knowledge')).toBeNull();
  });

  it('tell of no letters and no striking out in the biographic section, which has neither', () => {
    const said = words(standardKeys, 'biographic');
    expect(said).toContain('By keyboard: an option’s number chooses it; the left');
    expect(said).not.toMatch(/strike|letter/u);
  });

  it('are none in the essay, where keys write', () => {
    expect(words(standardKeys, 'essay')).toBeNull();
  });
});
