import { afterEach, expect, test } from 'vitest';
import {
  changeScaleAssumptions,
  readAssumptions,
  scaleAssumptions,
  startingAssumptions,
} from '../../../src/ui/preferences/scale-assumptions.ts';

afterEach(() => {
  changeScaleAssumptions(startingAssumptions);
});

test('assumptions are kept in the browser and read back', () => {
  const sections = {
    ...startingAssumptions.sections,
    'job-knowledge': { mean: 0.55, sd: 0.12 },
  };
  expect(changeScaleAssumptions({ sections, biographic: 52.5 })).toBe(true);
  expect(scaleAssumptions()).toEqual({ sections, biographic: 52.5 });
  const kept: unknown = JSON.parse(localStorage.getItem('fsot-scale') ?? 'null');
  expect(readAssumptions(kept)).toEqual({ sections, biographic: 52.5 });
});

test.each([null, 'x', 7, {}, { sections: 3, biographic: 'x' }, { biographic: 101 }])(
  'what cannot be used gives way to the starting values: %j',
  (stored) => {
    expect(readAssumptions(stored)).toEqual(startingAssumptions);
  },
);

test('one damaged section leaves the other as it was', () => {
  const sound = { mean: 0.7, sd: 0.1 };
  expect(
    readAssumptions({
      sections: { 'job-knowledge': { mean: 7, sd: 0.1 }, 'english-expression': sound },
    }).sections,
  ).toEqual({ ...startingAssumptions.sections, 'english-expression': sound });
});
