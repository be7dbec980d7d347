import { describe, expect, it } from 'vitest';
import { anyItem } from '../../../src/progress/drill-selection.ts';
import type { DrillFilter } from '../../../src/progress/drill-selection.ts';
import {
  sectionsIn,
  soundCount,
  soundFilter,
  soundMinutes,
} from '../../../src/ui/drill/drill-choice.ts';

/** Something of every kind, of whatever section. */
const everything: DrillFilter = {
  sections: [],
  topics: ['economics', 'passage-editing'],
  dimensions: ['composure'],
  skills: ['agreement'],
  difficulties: [3, 1, 2],
  states: ['missed', 'all', 'due'],
};

const soundFor = (...sections: DrillFilter['sections']) => soundFilter({ ...everything, sections });

describe('what is asked of a drill', () => {
  it('is of all sections where it names none', () => {
    expect(sectionsIn(anyItem)).toEqual(['job-knowledge', 'biographic', 'english-expression']);
    expect(sectionsIn({ ...anyItem, sections: ['biographic'] })).toEqual(['biographic']);
  });

  it('keeps everything that some section has, and no state that leaves out nothing', () => {
    expect(soundFor()).toEqual({
      ...everything,
      difficulties: [1, 2, 3],
      states: ['missed', 'due'],
    });
  });

  it('keeps nothing that its sections have not', () => {
    expect(soundFor('job-knowledge')).toMatchObject({
      topics: ['economics'],
      dimensions: [],
      skills: [],
      difficulties: [1, 2, 3],
    });
    expect(soundFor('biographic')).toMatchObject({
      topics: [],
      dimensions: ['composure'],
      skills: [],
      difficulties: [],
    });
    expect(soundFor('biographic', 'english-expression')).toMatchObject({
      topics: ['passage-editing'],
      dimensions: ['composure'],
      skills: ['agreement'],
      difficulties: [1, 2, 3],
    });
  });

  it('has a whole number of questions, from 1 to 200', () => {
    expect([0, 1, 7.9, 200, 201, NaN].map(soundCount)).toEqual([1, 1, 7, 200, 200, 20]);
  });

  it('has a whole number of minutes, from 1 to 600', () => {
    expect([-5, 1, 45.5, 600, 601, Infinity].map(soundMinutes)).toEqual([1, 1, 45, 600, 600, 15]);
  });
});
