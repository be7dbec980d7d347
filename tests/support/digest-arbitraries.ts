import fc from 'fast-check';
import type {
  AttemptDigest,
  DigestResponse,
  SectionDigest,
} from '../../src/progress/attempt-digest.ts';
import { examStart, minutes } from './attempt-builders.ts';
import { aDigest, aResponse, aSectionDigest } from './digest-builders.ts';

const topics = ['us-government', 'economics', 'communication'];

const outcomes = {
  'job-knowledge': ['right', 'wrong', 'unanswered'],
  'english-expression': ['right', 'wrong', 'unanswered'],
  biographic: ['answered', 'unanswered'],
} as const;

type AnySection = keyof typeof outcomes;

/** One in four is unscored. */
type Drawn = { readonly response: DigestResponse; readonly scored: boolean };

const responseIn = (section: AnySection, startedAt: number): fc.Arbitrary<Drawn> =>
  fc
    .record({
      item: fc.integer({ min: 1, max: 12 }),
      outcome: fc.constantFrom(...outcomes[section]),
      ms: fc.integer({ min: 0, max: 120_000 }),
      confidence: fc.constantFrom(null, 'sure', 'unsure', 'guess'),
      flagged: fc.boolean(),
      note: fc.constantFrom('', '', 'Look this up.'),
      scored: fc.constantFrom(true, true, true, false),
      after: fc.integer({ min: 0, max: minutes(20) }),
    })
    .map(({ item, after, scored, ...others }) => ({
      scored,
      response: aResponse({
        ...others,
        itemId: `${section}-${item}`,
        topic: topics[item % topics.length] ?? 'economics',
        at: startedAt + after,
      }),
    }));

const where = (drawn: readonly Drawn[], scored: boolean): readonly DigestResponse[] =>
  drawn.filter((one) => one.scored === scored).map(({ response }) => response);

const sectionFrom = (startedAt: number): fc.Arbitrary<SectionDigest> =>
  fc
    .constantFrom<AnySection[]>('job-knowledge', 'english-expression', 'biographic')
    .chain((section) =>
      fc
        .tuple(
          fc.uniqueArray(responseIn(section, startedAt), {
            maxLength: 8,
            selector: ({ response }) => response.itemId,
          }),
          fc.integer({ min: 0, max: minutes(20) }),
        )
        .map(([drawn, awayMs]) =>
          aSectionDigest({
            section,
            startedAt,
            endedAt: startedAt + minutes(20),
            usedMs: minutes(20),
            awayMs,
            day: new Date(startedAt).toISOString().slice(0, 10),
            responses: where(drawn, true),
            unscored: where(drawn, false),
          }),
        ),
    );

/** Digests of mocks and drills over some months, oldest first, each attempt once; some questions in them are unscored. */
export const digestLists: fc.Arbitrary<readonly AttemptDigest[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom('mock' as const, 'drill' as const),
      fc
        .integer({ min: 1, max: 20 * 24 })
        .chain((hours) =>
          fc.tuple(
            fc.constant(hours),
            fc.array(sectionFrom(examStart), { minLength: 1, maxLength: 2 }),
          ),
        ),
    ),
    { maxLength: 6 },
  )
  .map((drawn) => {
    let shift = 0;
    return drawn.map(([kind, [hours, sections]], index) => {
      shift += hours * minutes(60);
      const moved = sections.map((section) => moveBy(section, shift));
      return aDigest({
        attemptId: `attempt-${index}`,
        kind,
        endedAt: examStart + shift + minutes(20),
        sections: moved,
      });
    });
  });

const movedBy = (responses: readonly DigestResponse[], ms: number): readonly DigestResponse[] =>
  responses.map((response) => ({ ...response, at: response.at + ms }));

const moveBy = (section: SectionDigest, ms: number): SectionDigest => ({
  ...section,
  startedAt: section.startedAt + ms,
  endedAt: section.endedAt + ms,
  day: new Date(section.startedAt + ms).toISOString().slice(0, 10),
  responses: movedBy(section.responses, ms),
  unscored: movedBy(section.unscored ?? [], ms),
});
