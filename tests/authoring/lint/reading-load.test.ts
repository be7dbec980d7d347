import { describe, expect, it } from 'vitest';
import { readingLoads, readingWarnings } from '../../../src/authoring/lint/reading-load.ts';
import { readBank } from '../../../src/authoring/compile/read-bank.ts';
import {
  anAuthoredChoice,
  anAuthoredSet,
  aText,
  authoredOptions,
} from '../../support/authored-builders.ts';
import { fixture } from '../../support/bank-fixture.ts';

const { formats } = readBank([await fixture('formats/sound.md')]);
const section = formats[0]?.offered.format.sections.find(
  (each) => each.section === 'job-knowledge',
);
if (section === undefined || section.section === 'essay')
  throw new Error('the fixture has no job knowledge');
const pace = section.questions / section.minutes;

const ofWords = (words: number) =>
  anAuthoredSet({
    items: [
      anAuthoredChoice({
        stem: aText('word '.repeat(words)),
        options: authoredOptions(['a', 'b c', 'd', '–']),
      }),
    ],
  });

describe('readingLoads', () => {
  it('counts stem and options at the pace of the section', () => {
    const [load] = readingLoads([ofWords(16)], formats);
    expect(load).toMatchObject({ section: 'job-knowledge' });
    expect(load?.wordsPerMinute).toBeCloseTo(20 * pace);
  });

  it('shares a passage between its questions', () => {
    const [item] = ofWords(6).items;
    const set = anAuthoredSet({
      items: item === undefined ? [] : [item, item],
      passage: aText('word '.repeat(10)),
    });
    expect(readingLoads([set], formats)[0]?.wordsPerMinute).toBeCloseTo((10 + 5) * pace);
  });
});

describe('readingWarnings', () => {
  it('warns of more than 250 words a minute', () => {
    const load = { section: 'job-knowledge', format: 'fsot-2014' } as const;
    expect(readingWarnings([{ ...load, wordsPerMinute: 250 }])).toEqual([]);
    expect(readingWarnings([{ ...load, wordsPerMinute: 251 }])).toHaveLength(1);
  });
});
