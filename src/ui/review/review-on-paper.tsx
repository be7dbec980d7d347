import type { SecondAnswers } from '../../progress/blind-review.ts';
import type { ReviewFilter } from '../../exam/review-rows.ts';
import type { AttemptId } from '../../exam/attempt.ts';
import type { UndecidedMocks } from '../../progress/undecided-mocks.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { Show } from 'solid-js';
import { createKept } from '../services/create-kept.ts';
import type { PrintedPart } from './printed-parts.ts';
import { PrintedReview } from './printed-review.tsx';

type ReviewOnPaperProps = {
  readonly attemptId: AttemptId;
  readonly store: AttemptStore;
  readonly parts: readonly PrintedPart[];
  readonly filter: ReviewFilter;
  readonly second: SecondAnswers;
  readonly heldBack: UndecidedMocks['questions'];
  readonly isPrinting: boolean;
};

/**
 * The review as it is printed: there while the browser prints and no longer, as the questions of a whole exam at once would
 * make the page slow.
 */
export const ReviewOnPaper = (props: ReviewOnPaperProps) => {
  // Read ahead: nothing can be waited for once the browser prints.
  const kept = createKept(
    () => props.store,
    async (progress) => {
      const [marks, mistakes] = await Promise.all([
        progress.marks(),
        progress.mistakesOf(props.attemptId),
      ]);
      return { marks, mistakes };
    },
  );
  return (
    <Show when={props.isPrinting}>
      <PrintedReview
        parts={props.parts}
        filter={props.filter}
        second={props.second}
        heldBack={props.heldBack}
        mistakes={kept.value()?.mistakes ?? []}
        marks={kept.value()?.marks ?? []}
      />
    </Show>
  );
};
