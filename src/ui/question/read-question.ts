import type { ItemId } from '../../bank/item.ts';
import type { Attempt, AttemptId } from '../../exam/attempt.ts';
import type { EpochMs } from '../../shared/clock.ts';
import type { AttemptDigest } from '../../progress/attempt-digest.ts';
import type { ItemRecord } from '../../progress/item-record.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { questionsUnderWay } from '../services/questions-under-way.ts';
import type { Services } from '../services/services.ts';
import { loadQuestion } from './bank-questions.ts';
import type { BankQuestion } from './bank-questions.ts';

/** All that is known of one question. */
export type KnownQuestion = {
  readonly itemId: ItemId;
  /** Undefined where the bank has it no more, or never had. */
  readonly question: BankQuestion | undefined;
  /** Undefined where no finished attempt met it. */
  readonly record: ItemRecord | undefined;
  /** When it was on the screen last, in an attempt or here; undefined: never. */
  readonly lastSeen: EpochMs | undefined;
  /** Of the attempts that met it last; at most `mostMeetings`. */
  readonly digests: readonly AttemptDigest[];
  /** The same attempts, where they can be read. */
  readonly attempts: ReadonlyMap<AttemptId, Attempt>;
  /** An attempt under way that asks it. */
  readonly underWay: AttemptId | undefined;
  /** An exam under way asks it, not a drill: it is not due before that is over. */
  readonly isInExam: boolean;
  /** A mock exam that asked it and whose blind review is undecided: its key and its history wait. */
  readonly blindReviewOpen: AttemptId | undefined;
};

/** Older ones are counted, not listed. */
export const mostMeetings = 20;

/** Reads a handful of rows: the item's own, and those of the attempts that met it. Rejects as the store does. */
export const readQuestion = async (
  store: AttemptStore,
  services: Pick<Services, 'loadCatalog' | 'loadSection'>,
  itemId: ItemId,
): Promise<KnownQuestion> => {
  const [question, progress, seen, underWay] = await Promise.all([
    loadQuestion(services, itemId),
    store.progress(),
    store.lastSeen(),
    questionsUnderWay(store),
  ]);
  const [record, undecided, inExams] = await Promise.all([
    progress.itemRecord(itemId),
    progress.undecided(),
    progress.inExams(),
  ]);
  const ids = record?.attemptIds.slice(-mostMeetings) ?? [];
  const [digests, { attempts }] = await Promise.all([
    Promise.all(ids.map((id) => progress.digest(id))),
    store.attemptsById(ids),
  ]);
  const known = digests.filter((digest) => digest !== undefined);
  return {
    itemId,
    question,
    record,
    lastSeen: seen.get(itemId),
    digests: known,
    attempts: new Map(attempts.map(({ attempt }) => [attempt.id, attempt])),
    underWay: underWay.get(itemId)?.id,
    isInExam: inExams.has(itemId),
    blindReviewOpen: undecided.questions.get(itemId),
  };
};
