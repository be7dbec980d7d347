import type { ChoiceItem, ItemId } from '../../bank/item.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import type { ReviewRow } from '../../exam/review-rows.ts';
import { isUnsure } from '../../progress/attempt-digest.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';
import { reviewSections } from '../review/review-sections.ts';

/** A question as it was seen, to be answered again. */
export type BlindQuestion = {
  readonly section: SectionKind;
  readonly row: ReviewRow;
  readonly item: ChoiceItem;
};

/** These questions of the attempt, in its order. What has no options to choose from is left out. */
export const blindQuestionsOf = (
  stored: StoredAttempt,
  itemIds: readonly ItemId[],
): readonly BlindQuestion[] => {
  const wanted = new Set(itemIds);
  return reviewSections(stored).flatMap(({ section, rows }) =>
    rows.flatMap((row): readonly BlindQuestion[] =>
      row.item.kind === 'choice' && wanted.has(row.item.id)
        ? [{ section, row, item: row.item }]
        : [],
    ),
  );
};

/** Why it is worth a second look, for the middle of a sentence: `flagged`, `a guess`; empty where nothing was said of it. */
export const doubtsAbout = ({ flagged, response }: ReviewRow): readonly string[] => [
  ...(response.optionId === null ? ['left unanswered'] : []),
  ...(flagged ? ['flagged'] : []),
  ...(isUnsure(response) ? [response.confidence === 'guess' ? 'a guess' : 'unsure'] : []),
];
