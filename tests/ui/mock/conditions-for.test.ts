import { describe, expect, it } from 'vitest';
import { Conditions } from '../../../src/exam/conditions.ts';
import { readPreferences } from '../../../src/ui/preferences/preferences.ts';
import { conditionsFor } from '../../../src/ui/mock/conditions-for.ts';
import { keysWith } from '../../support/key-builders.ts';
import { standardConditions } from '../../support/standard-conditions.ts';

const standard = readPreferences(null);
const asksNothing = () => false;

describe('the conditions of an attempt', () => {
  it('are those of the real test where nothing was chosen', () => {
    expect(conditionsFor('mock', standard, asksNothing)).toEqual(standardConditions);
  });

  it('are what was chosen last, and how the page is set up', () => {
    const sitting = {
      ...standard.sitting,
      timeFactor: 1.5,
      breakMinutes: 10,
      pausing: true,
    } as const;
    const conditions = conditionsFor(
      'mock',
      { ...standard, sitting, contrast: 'more', motion: 'reduced', targets: 'large' },
      asksNothing,
    );
    expect(conditions).toEqual({
      ...standardConditions,
      timeFactor: 1.5,
      breakMinutes: 10,
      pausing: true,
      highContrast: true,
      reducedMotion: true,
      largerTargets: true,
    });
    expect(Conditions.parse(conditions)).toEqual(conditions);
  });

  it.each(['section', 'drill'] as const)('have no breaks in a %s', (kind) => {
    const sitting = { ...standard.sitting, breakMinutes: 10 } as const;
    expect(conditionsFor(kind, { ...standard, sitting }, asksNothing).breakMinutes).toBe(0);
  });

  it('say what the system asks of every page', () => {
    expect(
      conditionsFor('mock', standard, (query) => query === '(prefers-contrast: more)'),
    ).toEqual({ ...standardConditions, highContrast: true });
    expect(
      conditionsFor('mock', standard, (query) => query === '(prefers-reduced-motion: reduce)'),
    ).toEqual({ ...standardConditions, reducedMotion: true });
  });

  it.each([
    ['changed', keysWith({ flag: 'x' })],
    ['changed', keysWith({ flag: null })],
    ['off', { ...keysWith({ flag: 'x' }), enabled: false }],
    ['standard', keysWith({})],
  ] as const)('say that the keys are %s', (kind, keys) => {
    expect(conditionsFor('mock', { ...standard, keys }, asksNothing).keys).toBe(kind);
  });
});
