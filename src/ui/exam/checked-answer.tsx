import { onMount } from 'solid-js';
import type { ChoiceItem } from '../../bank/item.ts';
import type { Response } from '../../exam/attempt-state.ts';
import { BankLine } from '../controls/bank-html.tsx';
import '../review/answer-review.css';
import { OptionReviews } from '../review/option-reviews.tsx';
import { verdictInWords } from './verdict-in-words.ts';

type CheckedAnswerProps = {
  readonly item: ChoiceItem;
  readonly response: Response;
  readonly isLast: boolean;
  /** It was checked just now, so the verdict is what is read next. */
  readonly takesFocus: boolean;
  readonly onNext: () => void;
};

/** The verdict on an answer that is locked, and why each option is right or tempts. */
export const CheckedAnswer = (props: CheckedAnswerProps) => {
  let verdict: HTMLDivElement | undefined;
  onMount(() => {
    if (props.takesFocus) verdict?.focus();
  });
  const isRight = () => props.response.optionId === props.item.key;
  return (
    <div class="checked-answer">
      <div
        ref={(element) => (verdict = element)}
        class="verdict"
        role="group"
        aria-labelledby="verdict"
        tabindex="-1"
        data-state={isRight() ? 'right' : 'wrong'}
      >
        <p id="verdict">
          <strong>{isRight() ? '✓ Right.' : '✗ Wrong.'}</strong>{' '}
          {verdictInWords(props.item, props.response)}
        </p>
        <button type="button" class="button" data-weight="primary" onClick={() => props.onNext()}>
          {props.isLast ? 'Go to overview' : 'Next question'}
        </button>
      </div>
      <OptionReviews
        item={props.item}
        chosen={props.response.optionId}
        struck={props.response.struck}
      />
      <p class="review-source">
        Source: <BankLine html={props.item.source} />{' '}
        <span class="soft small">(opens in a new tab)</span>
      </p>
    </div>
  );
};
