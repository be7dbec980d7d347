import { preferences } from '../preferences/preferences.ts';

type ReviewMovesProps = {
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly onMove: (step: 1 | -1) => void;
};

const shortcut = (keys: string) => (preferences().keys.enabled ? keys : undefined);

export const ReviewMoves = (props: ReviewMovesProps) => (
  <div class="review-moves">
    <button
      type="button"
      class="button"
      disabled={!props.hasPrevious}
      aria-keyshortcuts={shortcut('ArrowLeft P')}
      onClick={() => props.onMove(-1)}
    >
      Previous
    </button>
    <button
      type="button"
      class="button"
      disabled={!props.hasNext}
      aria-keyshortcuts={shortcut('ArrowRight N')}
      onClick={() => props.onMove(1)}
    >
      Next
    </button>
  </div>
);
