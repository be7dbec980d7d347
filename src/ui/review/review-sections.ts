import type { ItemId } from '../../bank/item.ts';
import { sectionTitles } from '../../bank/taxonomy.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import type { AttemptId } from '../../exam/attempt.ts';
import { reviewRows } from '../../exam/review-rows.ts';
import type { ReviewRow } from '../../exam/review-rows.ts';
import { hasEnded } from '../../exam/section-timing.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';

/** An essay as written; `text` is null where its draft is not stored. */
export type WrittenEssay = {
  readonly attemptId: AttemptId;
  readonly itemId: ItemId;
  readonly text: string | null;
  readonly characters: number;
};

/** A section that has ended, with all its questions. */
export type ReviewSection = {
  /** Its place in the exam, from 1. */
  readonly place: number;
  readonly section: SectionKind;
  readonly rows: readonly ReviewRow[];
  /** What was handed in, in an essay section. */
  readonly essay: WrittenEssay | null;
};

/**
 * What of an attempt can be reviewed: sections that have ended, so that no key is shown while its question can still be
 * answered. Throws an Error where an ended section has no form.
 */
export const reviewSections = ({
  attempt,
  forms,
  state,
  drafts,
}: StoredAttempt): readonly ReviewSection[] => {
  return attempt.format.sections.flatMap(({ section }, index): readonly ReviewSection[] => {
    const progress = state.sections[index];
    if (progress === undefined || !hasEnded(progress)) return [];
    const form = forms[index];
    if (form === undefined) {
      throw new Error(
        `The questions of the ${sectionTitles[section]} section are missing, so it cannot be reviewed.`,
      );
    }
    const { submittedEssay } = progress;
    const essay =
      submittedEssay === null
        ? null
        : {
            attemptId: attempt.id,
            ...submittedEssay,
            text: drafts.get(submittedEssay.itemId)?.text ?? null,
          };
    return [{ place: index + 1, section, rows: reviewRows(form, progress), essay }];
  });
};
