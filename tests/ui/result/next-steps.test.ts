import { describe, expect, it } from 'vitest';
import type { DigestResponse } from '../../../src/progress/attempt-digest.ts';
import { nextSteps } from '../../../src/ui/result/next-steps.ts';
import type { NextStepsRequest } from '../../../src/ui/result/next-steps.ts';
import { aDigestOf, someRight } from '../../support/digest-builders.ts';

const steps = (
  responses: readonly DigestResponse[],
  { isPicked = false, ...overrides }: Partial<NextStepsRequest> & { isPicked?: boolean } = {},
) => {
  const digest = aDigestOf(responses);
  const parts = digest.sections.map((section) => ({ place: 3, digest: section }));
  return nextSteps({ digest, parts, hasEssay: false, due: null, ...overrides }, isPicked);
};
const addresses = (found: ReturnType<typeof steps>): readonly string[] => found.map(({ to }) => to);

const economics = { topic: 'economics' };
const missesEconomics = [...someRight(9, 10), ...someRight(2, 10, 'eco', economics)];

describe('what to do next', () => {
  it('is to read what was wrong, and to drill the weakest topic and the misses', () => {
    expect(addresses(steps(missesEconomics))).toEqual([
      '/review/attempt-0?section=3&filter=wrong',
      '/drill?section=job-knowledge&topic=economics',
      '/drill?make=missed',
    ]);
  });

  it('says how the weakest topic went', () => {
    expect(steps(missesEconomics)[1]?.why).toContain(
      'lowest topic with at least 5 questions: 2 of 10 right',
    );
  });

  it('promises of a drill what is asked, not how it runs, which is chosen elsewhere', () => {
    expect(steps(missesEconomics)[2]?.why).toBe(
      'A drill of the questions you last got wrong or left blank.',
    );
  });

  it('is four things at most', () => {
    expect(addresses(steps(missesEconomics, { hasEssay: true, due: 7 }))).toEqual([
      '/review/attempt-0?section=3&filter=wrong',
      '/drill?section=job-knowledge&topic=economics',
      '/essay/attempt-0',
      '/drill?make=missed',
    ]);
  });

  it('makes no topic weak after a drill, whose questions were picked', () => {
    expect(addresses(steps(missesEconomics, { isPicked: true, due: 7 }))).toEqual([
      '/review/attempt-0?section=3&filter=wrong',
      '/drill?make=missed',
      '/drill?make=due',
    ]);
  });

  it('leaves out what is due where nothing is', () => {
    expect(addresses(steps(missesEconomics, { isPicked: true, due: 0 }))).toHaveLength(2);
  });

  it('is a mock exam where nothing was missed', () => {
    expect(addresses(steps(someRight(10, 10)))).toEqual(['/mock']);
  });
});
