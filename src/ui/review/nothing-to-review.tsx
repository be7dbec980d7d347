type NothingToReviewProps = { readonly attemptId: string };

/** A review begins when a section has ended: until then its keys would spoil the exam. */
export const NothingToReview = (props: NothingToReviewProps) => (
  <div class="stack">
    <p>
      No section of this exam is finished yet. Each one can be reviewed as soon as it has ended.
    </p>
    <p>
      <a class="button" data-weight="primary" href={`#/exam/${props.attemptId}`}>
        Continue the exam
      </a>
    </p>
  </div>
);
