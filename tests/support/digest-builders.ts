import type {
  AttemptDigest,
  DigestResponse,
  SectionDigest,
} from '../../src/progress/attempt-digest.ts';
import { examStart, minutes, seconds } from './attempt-builders.ts';
import { attemptId, itemId } from './overrides.ts';
import type { Overrides } from './overrides.ts';

/** A right answer, given after 20 s on the screen and never changed; another outcome has what belongs to it. */
export const aResponse = (overrides: Overrides<DigestResponse> = {}): DigestResponse => ({
  itemId: itemId('gov-1'),
  topic: 'us-government',
  skill: null,
  difficulty: 2,
  outcome: 'right',
  ms: seconds(20),
  confidence: null,
  changes: [],
  flagged: false,
  note: '',
  firstAt: overrides.outcome === 'unanswered' ? null : examStart + seconds(20),
  at: examStart + seconds(20),
  ...(overrides as Partial<DigestResponse>),
});

/** Responses `<prefix>-1`, `<prefix>-2`, …: the first `right` of `items` are right, the others wrong. */
export const someRight = (
  right: number,
  items: number,
  prefix = 'gov',
  overrides: Overrides<DigestResponse> = {},
): readonly DigestResponse[] =>
  Array.from({ length: items }, (_, index) =>
    aResponse({
      itemId: `${prefix}-${index + 1}`,
      outcome: index < right ? 'right' : 'wrong',
      ...overrides,
    }),
  );

/** Job knowledge, ended by the candidate after 10 of 20 minutes; an even pace of 40 s an item. */
export const aSectionDigest = (overrides: Partial<SectionDigest> = {}): SectionDigest => ({
  section: 'job-knowledge',
  startedAt: examStart,
  endedAt: examStart + minutes(10),
  day: '2026-11-22',
  allowedMs: minutes(20),
  usedMs: minutes(10),
  pausedMs: 0,
  awayMs: 0,
  endReason: 'candidate',
  evenPaceMs: seconds(40),
  responses: [aResponse()],
  ...overrides,
});

/** A drill of one section. */
export const aDigest = (overrides: Overrides<AttemptDigest> = {}): AttemptDigest => ({
  attemptId: attemptId('attempt-1'),
  kind: 'drill',
  attempt: {
    kind: overrides.kind === 'mock' ? 'mock' : 'section',
    formatId: 'short',
    formatTitle: 'A short test',
    createdAt: examStart,
    timeFactor: 1,
  },
  endedAt: examStart + minutes(10),
  sections: [aSectionDigest()],
  ...(overrides as Partial<AttemptDigest>),
});

/** A digest of one section with these responses, ended `day` days after the first exam. */
export const aDigestOf = (
  responses: readonly DigestResponse[],
  overrides: Overrides<AttemptDigest> & { readonly day?: number } = {},
): AttemptDigest => {
  const { day = 0, ...others } = overrides;
  const shift = day * 24 * minutes(60);
  const section = aSectionDigest();
  return aDigest({
    attemptId: `attempt-${day}`,
    endedAt: section.endedAt + shift,
    sections: [
      {
        ...section,
        startedAt: section.startedAt + shift,
        endedAt: section.endedAt + shift,
        responses: responses.map((response) => ({
          ...response,
          firstAt: response.firstAt === null ? null : response.firstAt + shift,
          at: response.at + shift,
        })),
      },
    ],
    ...others,
  });
};
