import * as z from 'zod/mini';
import { ItemId, SectionKindSchema } from '../bank/item.ts';
import type { SectionKind } from '../bank/taxonomy.ts';
import { AttemptId } from '../exam/attempt.ts';
import { Confidence } from '../exam/attempt-event.ts';

/**
 * What statistics over attempts need of one ended attempt: one row, so that no statistic ever reads a log. It is made once, as
 * the attempt ends (digest-attempt.ts), and can be made again from the attempt's form and log.
 */

/** One answer put in the place of another, in an item that has a key; right to right cannot be. */
export const ChangeKind = z.enum(['rightToWrong', 'wrongToRight', 'wrongToWrong']);
export type ChangeKind = z.infer<typeof ChangeKind>;

/** `answered`: given an answer, where nothing is right or wrong. */
export const DigestOutcome = z.enum(['right', 'wrong', 'unanswered', 'answered']);
export type DigestOutcome = z.infer<typeof DigestOutcome>;

/** What came of one item. */
export const DigestResponse = z.readonly(
  z.strictObject({
    itemId: ItemId,
    topic: z.string(),
    /** English expression only. */
    skill: z.nullable(z.string()),
    /** Null where items have none (biographic, essay). */
    difficulty: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3)])),
    outcome: DigestOutcome,
    /** How long it was on the screen, in ms, all visits together. */
    ms: z.number(),
    confidence: z.nullable(Confidence),
    /** Oldest first; empty where nothing is right or wrong. */
    changes: z.readonly(z.array(ChangeKind)),
    flagged: z.boolean(),
    /** The private note beside it, as it was last; empty where there is none. */
    note: z.string(),
    /** When the first option was chosen, epoch ms; null where none was. */
    firstAt: z.nullable(z.number()),
    /** When the last option was chosen, or else when the section ended; epoch ms. */
    at: z.number(),
  }),
);
export type DigestResponse = z.infer<typeof DigestResponse>;

/** One ended section. Durations in ms, moments in epoch ms. */
export const SectionDigest = z.readonly(
  z.strictObject({
    section: SectionKindSchema,
    startedAt: z.number(),
    endedAt: z.number(),
    /** The candidate's own date when it started, as 2026-11-22: fixed here, so that a journey moves no past practice. */
    day: z.string(),
    /** The length of its clock; null where it was untimed. */
    allowedMs: z.nullable(z.number()),
    /** From start to end, without pauses. */
    usedMs: z.number(),
    pausedMs: z.number(),
    /** Of `usedMs`, while the page was closed. */
    awayMs: z.number(),
    endReason: z.enum(['candidate', 'timeUp']),
    /** What each item may take for the section to end in time; null where the format gives it none. */
    evenPaceMs: z.nullable(z.number()),
    /** The scored items in the order of the form. Lists of examples not needed and prompts not taken are left out. */
    responses: z.readonly(z.array(DigestResponse)),
    /** Items mixed in unscored, apart, so that no figure can count them. Not there where there were none, nor in older digests. */
    unscored: z.optional(z.readonly(z.array(DigestResponse))),
  }),
);
export type SectionDigest = z.infer<typeof SectionDigest>;

/** Of the attempt itself, what lists show and filter by. */
export const DigestedAttempt = z.readonly(
  z.strictObject({
    kind: z.enum(['mock', 'section', 'drill']),
    formatId: z.string(),
    /** The format's title; a drill's format is made for it and says what was drilled. */
    formatTitle: z.string(),
    /** Epoch ms. */
    createdAt: z.number(),
    /** As among the conditions: 1 is the real room's time, null untimed. */
    timeFactor: z.nullable(z.number()),
  }),
);
export type DigestedAttempt = z.infer<typeof DigestedAttempt>;

export const AttemptDigest = z.readonly(
  z.strictObject({
    attemptId: AttemptId,
    /** Everything but a whole mock exam is a drill: kept apart from mock scores. */
    kind: z.enum(['mock', 'drill']),
    attempt: DigestedAttempt,
    /** When the attempt, or the last section of it that ended, ended; epoch ms. */
    endedAt: z.number(),
    sections: z.readonly(z.array(SectionDigest)),
  }),
);
export type AttemptDigest = z.infer<typeof AttemptDigest>;
export type AttemptKind = AttemptDigest['kind'];

/** A response together with what its section and attempt say about it. */
export type MetResponse = DigestResponse & {
  readonly attemptId: AttemptId;
  readonly kind: AttemptKind;
  readonly section: SectionKind;
  readonly evenPaceMs: number | null;
  /** False where it was mixed in unscored. */
  readonly scored: boolean;
};

const metResponses = (
  { attemptId, kind, sections }: AttemptDigest,
  scored: boolean,
): readonly MetResponse[] =>
  sections.flatMap(({ section, evenPaceMs, responses, unscored = [] }) =>
    // Field by field: `...response` takes ten times as long, which over 1,000 attempts is seconds.
    (scored ? responses : unscored).map((response) => ({
      itemId: response.itemId,
      topic: response.topic,
      skill: response.skill,
      difficulty: response.difficulty,
      outcome: response.outcome,
      ms: response.ms,
      confidence: response.confidence,
      changes: response.changes,
      flagged: response.flagged,
      note: response.note,
      firstAt: response.firstAt,
      at: response.at,
      attemptId,
      kind,
      section,
      evenPaceMs,
      scored,
    })),
  );

/** All responses of an attempt that count, section after section: what every score and statistic is made of. */
export const responsesIn = (digest: AttemptDigest): readonly MetResponse[] =>
  metResponses(digest, true);

/** Those to items mixed in unscored, too: what is known of each item, but never how good it was. */
export const everyResponseIn = (digest: AttemptDigest): readonly MetResponse[] => [
  ...responsesIn(digest),
  ...metResponses(digest, false),
];

/** Whether items of a section are right or wrong. */
export const isKeyed = (section: SectionKind): boolean =>
  section === 'job-knowledge' || section === 'english-expression';

/** Whether the candidate met the item: time may run out before the last ones come onto the screen. */
export const wasMet = ({ ms, outcome }: Pick<DigestResponse, 'ms' | 'outcome'>): boolean =>
  ms > 0 || outcome !== 'unanswered';

/** Slow: longer on the screen than this many times the section's even pace. */
const slowFactor = 1.5;

/**
 * Whether an item took over 1.5 times its even share of the section's time. Means little for the first item of a passage,
 * whose time includes the reading of it. Never true where the section gives items no time.
 */
export const isSlow = ({ ms, evenPaceMs }: Pick<MetResponse, 'ms' | 'evenPaceMs'>): boolean =>
  evenPaceMs !== null && ms > slowFactor * evenPaceMs;

/** A guess is unsure too. */
export const isUnsure = ({ confidence }: Pick<DigestResponse, 'confidence'>): boolean =>
  confidence === 'unsure' || confidence === 'guess';

/** Whatever stands for an attempt that ended. */
type Ended = Pick<AttemptDigest, 'attemptId' | 'endedAt'>;

/** Below 0 where `one` comes first: by the moment of the end, then by id. */
export const compareEnds = (one: Ended, other: Ended): number =>
  one.endedAt - other.endedAt ||
  (one.attemptId < other.attemptId ? -1 : one.attemptId > other.attemptId ? 1 : 0);

/** Oldest first: the same order wherever the digests come from. */
export const inOrder = (digests: readonly AttemptDigest[]): readonly AttemptDigest[] =>
  digests.toSorted(compareEnds);

/** A list in order with one more in its place. Attempts nearly always end in order, so that is looked for from the end. */
export const insertInOrder = <Entry extends Ended>(
  entries: readonly Entry[],
  entry: Entry,
): readonly Entry[] =>
  entries.toSpliced(entries.findLastIndex((known) => compareEnds(known, entry) < 0) + 1, 0, entry);
