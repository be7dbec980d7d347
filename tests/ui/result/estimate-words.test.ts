import { expect, test } from 'vitest';
import type { EstimatedTotal } from '../../../src/progress/estimated-scale.ts';
import {
  besideCutInWords,
  estimateInWords,
  unknownInWords,
} from '../../../src/ui/result/estimate-words.ts';
import { exportName } from '../../../src/ui/result/export-names.ts';
import { anAttempt } from '../../support/attempt-builders.ts';

const total = (overrides: Partial<EstimatedTotal>): EstimatedTotal => ({
  estimate: 160.4,
  interval: { low: 149.6, high: 171 },
  sections: ['job-knowledge', 'biographic', 'english-expression'],
  besideCut: 'undecided',
  ...overrides,
});

test('an estimate is called one, in whole points', () => {
  expect(estimateInWords(total({}))).toBe('estimate 160 (150–171)');
  expect(unknownInWords).toContain('estimate');
});

test.each(['above', 'below', 'undecided', null] as const)(
  'beside the cut (%s) nothing is passed or failed, and the estimate is called one',
  (besideCut) => {
    const words = besideCutInWords(total({ besideCut }));
    expect(words).toContain('154');
    expect(words).toContain('estimate');
    expect(words).not.toMatch(/pass|fail/iu);
  },
);

test('the biographic section is said to be left out', () => {
  const words = besideCutInWords(
    total({ besideCut: null, sections: ['job-knowledge', 'english-expression'] }),
  );
  expect(words).toContain('left out');
});

test('the name of an exported file tells the day and what was sat', () => {
  expect(exportName(anAttempt(), () => '2026-11-22', 'csv')).toBe(
    'fsot-result-2026-11-22-a-short-test.csv',
  );
});
