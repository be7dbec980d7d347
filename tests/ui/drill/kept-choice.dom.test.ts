import { afterEach, describe, expect, it, vi } from 'vitest';
import { firstChoice } from '../../../src/ui/drill/drill-choice.ts';
import { keepChoice, keptChoice, readDrillChoice } from '../../../src/ui/drill/kept-choice.ts';

afterEach(() => localStorage.clear());

describe('the choices for a drill', () => {
  it('are those of the last visit', () => {
    const choice = {
      filter: {
        ...firstChoice.filter,
        sections: ['job-knowledge'],
        topics: ['economics'],
        states: ['missed', 'slow'],
        difficulties: [1, 3],
      },
      count: 35,
      timing: 'ownMinutes',
      minutes: 12,
      feedback: 'atEnd',
    } as const;
    keepChoice(choice);
    expect(keptChoice()).toEqual({
      ...choice,
      filter: { ...choice.filter, states: ['missed', 'slow'] },
    });
  });

  it('keep the skills and the dimensions of their sections', () => {
    const choice = {
      ...firstChoice,
      filter: {
        ...firstChoice.filter,
        sections: ['biographic', 'english-expression'],
        dimensions: ['composure'],
        skills: ['tone'],
      },
    } as const;
    keepChoice(choice);
    expect(keptChoice()).toEqual(choice);
  });

  it('are plain on the first visit', () => {
    expect(keptChoice()).toEqual(firstChoice);
  });

  it.each([
    'nonsense',
    [],
    { filter: 'all', count: 'many', timing: 'fast', minutes: null, feedback: 1 },
    { filter: { sections: ['essay'], topics: [1, 'nowhere'], states: ['all', 'never'] } },
  ])('are plain where %j was kept', (stored) => {
    expect(readDrillChoice(stored)).toEqual(firstChoice);
  });

  it.each([
    [0, 1],
    [-3, 1],
    [7.9, 7],
    [9_999, 200],
  ])('ask %d questions as %d', (count, asked) => {
    expect(readDrillChoice({ count }).count).toBe(asked);
  });

  it.each([
    [0, 1],
    [90, 90],
    [9_999, 600],
  ])('give %d minutes as %d', (minutes, given) => {
    expect(readDrillChoice({ minutes }).minutes).toBe(given);
  });

  it('forget a topic whose section is not asked', () => {
    const filter = {
      sections: ['biographic'],
      topics: ['economics'],
      skills: ['tone'],
      difficulties: [2],
    };
    expect(readDrillChoice({ filter }).filter).toEqual({
      ...firstChoice.filter,
      sections: ['biographic'],
    });
  });

  it('survive what is no JSON', () => {
    localStorage.setItem('fsot-drill', '{');
    expect(keptChoice()).toEqual(firstChoice);
  });

  it('last until the page is closed in a browser that keeps nothing', () => {
    const refused = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(keepChoice({ ...firstChoice, count: 12 })).toBe(false);
    expect(keptChoice().count).toBe(12);
    refused.mockRestore();
    expect(keepChoice(firstChoice)).toBe(true);
    expect(keptChoice()).toEqual(firstChoice);
  });
});
