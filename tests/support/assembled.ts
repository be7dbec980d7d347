import { assembleSection } from '../../src/exam/assemble-section.ts';
import type { SectionRequest } from '../../src/exam/assemble-section.ts';
import type { FormSection } from '../../src/exam/exam-form.ts';
import type { Shortfall } from '../../src/exam/shortfall.ts';
import { aSectionBank } from './bank-builders.ts';
import { aQuestionSection } from './format-builders.ts';

export const aSectionRequest = (overrides: Partial<SectionRequest> = {}): SectionRequest => ({
  bank: aSectionBank(),
  section: aQuestionSection({ blueprint: { 'us-government': 1 } }),
  unscored: 0,
  seed: 1,
  lastSeen: new Map(),
  ...overrides,
});

/** The form of a request that the bank can fill. */
export const assembled = (overrides: Partial<SectionRequest>): FormSection => {
  const result = assembleSection(aSectionRequest(overrides));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

/** What is missing for a request that the bank cannot fill. */
export const shortfallOf = (overrides: Partial<SectionRequest>): Shortfall => {
  const result = assembleSection(aSectionRequest(overrides));
  if (result.ok) throw new Error('the bank filled the section');
  return result.problem;
};

export const idsOf = (form: FormSection): readonly string[] =>
  form.entries.map(({ item }) => item.id);
