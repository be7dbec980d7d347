import { expect, test } from 'vitest';
import type { SectionSummary } from '../../../src/exam/attempt-summary.ts';
import { sectionBrief } from '../../../src/ui/controls/section-brief.ts';

const summary = (overrides: Partial<SectionSummary>): SectionSummary => ({
  section: 'job-knowledge',
  items: 60,
  answered: 55,
  right: 42,
  characters: null,
  usedMs: 1,
  endReason: 'candidate',
  ...overrides,
});

test('a section with keys is told by what was right', () => {
  expect(sectionBrief(summary({}))).toBe('42 of 60 right (70%)');
});

test('none right is still told', () => {
  expect(sectionBrief(summary({ right: 0 }))).toBe('0 of 60 right (0%)');
});

test('the biographic section is told by what was answered', () => {
  expect(sectionBrief(summary({ section: 'biographic', right: null }))).toBe('55 of 60 answered');
});

test('an essay is told by its length', () => {
  const essay = { section: 'essay', items: 0, answered: 0, right: null } as const;
  expect(sectionBrief(summary({ ...essay, characters: 2310 }))).toBe('2,310 characters');
  expect(sectionBrief(summary({ ...essay, characters: 1 }))).toBe('1 character');
  expect(sectionBrief(summary({ ...essay, characters: 0 }))).toBe('nothing written');
});
