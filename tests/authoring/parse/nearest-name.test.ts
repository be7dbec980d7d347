import { describe, expect, it } from 'vitest';
import { cureForName, nearestName } from '../../../src/authoring/parse/nearest-name.ts';

describe('nearestName', () => {
  it.each([
    ['dificulty', 'difficulty'],
    ['us-goverment', 'us-government'],
    ['Economics', 'economics'],
  ])('takes %s for %s', (written, meant) => {
    expect(nearestName(written, ['difficulty', 'us-government', 'economics'])).toBe(meant);
  });

  it('guesses nothing where all letters would have to change', () => {
    expect(nearestName('7', ['1', '2', '3'])).toBeNull();
    expect(nearestName('grammar', ['tone', 'diction'])).toBeNull();
  });
});

describe('cureForName', () => {
  it('lists what is known where it cannot guess', () => {
    expect(cureForName('grammar', ['tone', 'diction'])).toBe('use one of `tone`, `diction`');
  });
});
