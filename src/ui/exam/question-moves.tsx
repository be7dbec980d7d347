type QuestionMovesProps = {
  readonly isFirst: boolean;
  readonly isFlagged: boolean;
  readonly onMove: (step: 1 | -1) => void;
  readonly onFlag: () => void;
};

export const QuestionMoves = (props: QuestionMovesProps) => (
  <div class="question-moves">
    <button type="button" class="button" disabled={props.isFirst} onClick={() => props.onMove(-1)}>
      Previous
    </button>
    <button
      type="button"
      class="button"
      aria-pressed={props.isFlagged}
      onClick={() => props.onFlag()}
    >
      Flag for review
    </button>
    <button type="button" class="button" data-weight="primary" onClick={() => props.onMove(1)}>
      Next
    </button>
  </div>
);
