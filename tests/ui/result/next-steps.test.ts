import { describe, expect, it } from 'vitest';
import type {
  AttemptDigest,
  DigestResponse,
  SectionDigest,
} from '../../../src/progress/attempt-digest.ts';
import { nextSteps } from '../../../src/ui/result/next-steps.ts';
import type { NextStepsRequest } from '../../../src/ui/result/next-steps.ts';
import { aDigest, aDigestOf, aSectionDigest, someRight } from '../../support/digest-builders.ts';

const steps = (
  responses: readonly DigestResponse[],
  overrides: Partial<NextStepsRequest> & { isPicked?: boolean } = {},
) => stepsAfter(aDigestOf(responses), overrides);

/** After sections that ended, one of each of these kinds. */
const stepsAfterAll = (
  sections: Partial<Record<SectionDigest['section'], readonly DigestResponse[]>>,
) =>
  stepsAfter(
    aDigest({
      sections: Object.entries(sections).map(([section, responses]) =>
        aSectionDigest({ section: section as SectionDigest['section'], responses }),
      ),
    }),
  );

const stepsAfter = (
  digest: AttemptDigest,
  { isPicked = false, ...overrides }: Partial<NextStepsRequest> & { isPicked?: boolean } = {},
) => {
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

  it('says that a low topic may be chance, unless it is weak', () => {
    const many = [...someRight(49, 50), ...someRight(2, 10, 'eco', economics)];
    expect(steps(many)[1]?.why).toMatch(/2 of 10 right\.$/u);
    const few = [...someRight(4, 5), ...someRight(3, 5, 'eco', economics)];
    expect(steps(few)[1]?.why).toMatch(/3 of 5 right, though that may be chance\.$/u);
  });

  it('counts the wrong answers of all sections, and says where they are', () => {
    const [first] = stepsAfterAll({
      'job-knowledge': someRight(3, 5),
      'english-expression': someRight(4, 5),
    });
    expect(first).toMatchObject({
      title: 'Read why 3 answers were wrong',
      why: '2 in Job Knowledge, 1 in English Expression, each option explained.',
    });
  });

  it('is about the topic furthest behind in all sections', () => {
    const correction = { topic: 'sentence-correction' };
    const editing = { topic: 'passage-editing' };
    const after = stepsAfterAll({
      'job-knowledge': [...someRight(9, 10), ...someRight(7, 10, 'eco', economics)],
      'english-expression': [
        ...someRight(9, 10, 'ee', correction),
        ...someRight(2, 10, 'memo', editing),
      ],
    });
    expect(after[1]?.title).toBe('Drill Passage editing');
  });

  it('is neither a drill nor a topic of what has no key', () => {
    const answered = someRight(6, 6, 'one', { topic: 'composure', outcome: 'answered' });
    const blank = someRight(6, 6, 'two', { topic: 'judgment', outcome: 'unanswered' });
    expect(addresses(stepsAfterAll({ biographic: [...answered, ...blank] }))).toEqual(['/mock']);
  });

  it('is a drill of what was left blank, too', () => {
    const blank = someRight(0, 3, 'gov', { outcome: 'unanswered' });
    expect(addresses(steps(blank))).toEqual(['/drill?make=missed']);
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
