import type { ReviewRow } from '../../exam/review-rows.ts';
import { TurningHeading } from '../controls/turning-heading.tsx';
import { outcomeWords } from './review-words.ts';

/** `Question 12 of 60`, `Essay`, `Prompt 1 of 2`. */
export const questionName = ({ item, number }: ReviewRow, count: number): string => {
  if (item.kind !== 'essay') return `Question ${number} of ${count}`;
  return count === 1 ? 'Essay' : `Prompt ${number} of ${count}`;
};

/** How it went, by a sign and in words. */
export const QuestionOutcome = (props: { readonly row: ReviewRow }) => {
  const outcome = () => outcomeWords(props.row.item.kind, props.row.outcome);
  return (
    <span class="review-outcome" data-outcome={props.row.outcome}>
      <span aria-hidden="true">{outcome().sign}</span> {outcome().words}
    </span>
  );
};

type QuestionHeadingProps = {
  readonly row: ReviewRow;
  /** How many questions the section has. */
  readonly count: number;
  readonly ref: (heading: HTMLHeadingElement) => void;
};

/** Which question is shown, and how it went. It takes the focus after a move. */
export const QuestionHeading = (props: QuestionHeadingProps) => (
  <TurningHeading
    ref={(element) => props.ref(element)}
    of={props.row.item.id}
    class="review-heading"
    describedBy="question-stem marked-portion"
  >
    {questionName(props.row, props.count)} <QuestionOutcome row={props.row} />
  </TurningHeading>
);
