import { createSignal } from 'solid-js';
import { assumptionProblem, startingAssumption } from '../../progress/estimated-scale.ts';
import type { EstimateAssumption } from '../../progress/estimated-scale.ts';
import { keepJson, readKept } from './kept-json.ts';

export const estimatedSections = ['job-knowledge', 'english-expression'] as const;
export type EstimatedSection = (typeof estimatedSections)[number];

/** What the candidate assumes of the unknown scale. Apart from the other preferences, which the first paint waits for. */
export type ScaleAssumptions = {
  readonly sections: Readonly<Record<EstimatedSection, EstimateAssumption>>;
  /** A score from a letter, or imagined; null: left out. */
  readonly biographic: number | null;
};

export const startingAssumptions: ScaleAssumptions = {
  sections: { 'job-knowledge': startingAssumption, 'english-expression': startingAssumption },
  biographic: null,
};

/** What is wrong with a biographic score that was typed, as a sentence; null where it can be used. */
export const biographicProblem = (score: number): string | null =>
  score >= 0 && score <= 100 ? null : 'A biographic score lies between 0 and 100.';

const readAssumption = (stored: unknown): EstimateAssumption => {
  const { mean, sd } = Object(stored) as Partial<Record<keyof EstimateAssumption, unknown>>;
  if (typeof mean !== 'number' || typeof sd !== 'number') return startingAssumption;
  return assumptionProblem({ mean, sd }) === null ? { mean, sd } : startingAssumption;
};

/** Assumptions from anything: the starting ones stand in for what is missing or damaged. */
export const readAssumptions = (stored: unknown): ScaleAssumptions => {
  const { sections, biographic } = Object(stored) as Partial<
    Record<keyof ScaleAssumptions, unknown>
  >;
  const bySection = Object(sections) as Readonly<Record<string, unknown>>;
  return {
    sections: {
      'job-knowledge': readAssumption(bySection['job-knowledge']),
      'english-expression': readAssumption(bySection['english-expression']),
    },
    biographic:
      typeof biographic === 'number' && biographicProblem(biographic) === null ? biographic : null,
  };
};

const storageKey = 'fsot-scale';

const [scaleAssumptions, setScaleAssumptions] = createSignal(readAssumptions(readKept(storageKey)));
export { scaleAssumptions };

/** False where the browser keeps nothing: what was changed then lasts until the page is closed. */
export const changeScaleAssumptions = (change: Partial<ScaleAssumptions>): boolean => {
  return keepJson(storageKey, setScaleAssumptions({ ...scaleAssumptions(), ...change }));
};
