import { describe, expect, it } from 'vitest';
import { parseFormat } from '../../../src/authoring/parse/parse-format.ts';
import type { Report } from '../../../src/authoring/fault.ts';
import { fixture } from '../../support/bank-fixture.ts';

const throwFault: Report = (line, problem) => {
  throw new Error(`${line}: ${problem}`);
};

const sound = await fixture('formats/sound.md');

const essayOf = (text: string) =>
  parseFormat({ ...sound, text }, throwFault)?.offered.format.sections.find(
    ({ section }) => section === 'essay',
  );

describe('the time for choosing a prompt', () => {
  it('has no limit of its own where the format says none', () => {
    expect(essayOf(sound.text)).toMatchObject({ offered: 1, choosingMinutes: null });
  });

  it('is what the format says', () => {
    const text = sound.text.replace('offered: 1', 'offered: 3\n    choosingMinutes: 2.5');
    expect(essayOf(text)).toMatchObject({ offered: 3, choosingMinutes: 2.5 });
  });
});
