import type { ReviewRow } from '../../exam/review-rows.ts';
import { outcomeWords } from './review-words.ts';

type QuestionHeadingProps = {
  readonly row: ReviewRow;
  /** How many questions the section has. */
  readonly count: number;
  readonly ref: (heading: HTMLHeadingElement) => void;
};

/** Which question is shown, and how it went. It takes the focus after a move. */
export const QuestionHeading = (props: QuestionHeadingProps) => {
  const outcome = () => outcomeWords(props.row.item.kind, props.row.outcome);
  const name = () => {
    if (props.row.item.kind !== 'essay') return `Question ${props.row.number} of ${props.count}`;
    return props.count === 1 ? 'Essay' : `Prompt ${props.row.number} of ${props.count}`;
  };
  return (
    <h2 ref={(element) => props.ref(element)} class="review-heading" tabindex="-1">
      {name()}{' '}
      <span class="review-outcome" data-outcome={props.row.outcome}>
        <span aria-hidden="true">{outcome().sign}</span> {outcome().words}
      </span>
    </h2>
  );
};
