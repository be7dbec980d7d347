import type { ItemId } from '../bank/item.ts';
import type { EpochMs } from '../shared/clock.ts';
import { foldText } from '../shared/fold-text.ts';
import type { ItemMark } from './item-mark.ts';
import { writtenNotes } from './item-record.ts';
import type { ItemRecord } from './item-record.ts';

/** A question that the candidate marked or wrote about. */
export type KeptQuestion = {
  readonly itemId: ItemId;
  readonly isBookmarked: boolean;
  /** The study note; may be empty. */
  readonly note: string;
  /** Written beside it in attempts, oldest first. */
  readonly examNotes: ItemRecord['notes'];
  /** When any of this was changed last, epoch ms. */
  readonly changedAt: EpochMs;
};

export const keptKinds = ['all', 'bookmarked', 'studyNotes', 'examNotes'] as const;
export type KeptKind = (typeof keptKinds)[number];

/** All of them, what was changed last first. */
export const keptQuestions = (
  marks: readonly ItemMark[],
  records: Iterable<Pick<ItemRecord, 'itemId' | 'notes'>>,
): readonly KeptQuestion[] => {
  const kept = new Map<ItemId, KeptQuestion>();
  for (const { itemId, bookmarkedAt, note, changedAt } of marks) {
    kept.set(itemId, {
      itemId,
      isBookmarked: bookmarkedAt !== null,
      note,
      examNotes: [],
      changedAt,
    });
  }
  for (const record of records) {
    const { itemId } = record;
    const examNotes = writtenNotes(record);
    if (examNotes.length === 0) continue;
    const known = kept.get(itemId) ?? { itemId, isBookmarked: false, note: '', changedAt: 0 };
    const changedAt = Math.max(known.changedAt, ...examNotes.map(({ at }) => at));
    kept.set(itemId, { ...known, examNotes, changedAt });
  }
  return [...kept.values()].toSorted(
    (one, other) => other.changedAt - one.changedAt || (one.itemId < other.itemId ? -1 : 1),
  );
};

export const isOfKind = (question: KeptQuestion, kind: KeptKind): boolean => {
  switch (kind) {
    case 'all':
      return true;
    case 'bookmarked':
      return question.isBookmarked;
    case 'studyNotes':
      return question.note !== '';
    case 'examNotes':
      return question.examNotes.length > 0;
    default:
      throw new Error(`unknown kind ${String(kind satisfies never)}`);
  }
};

/** Those in which all words occur, in the notes or in what `textOf` says of the question; compared as foldText has them. */
export const searchKept = (
  questions: readonly KeptQuestion[],
  words: string,
  textOf: (itemId: ItemId) => string,
): readonly KeptQuestion[] => {
  const wanted = foldText(words).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return questions;
  return questions.filter(({ itemId, note, examNotes }) => {
    const parts = [itemId, note, ...examNotes.map((each) => each.text), textOf(itemId)];
    const text = foldText(parts.join(' '));
    return wanted.every((word) => text.includes(word));
  });
};
