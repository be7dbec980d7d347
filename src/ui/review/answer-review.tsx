import { Match, Show, Switch } from 'solid-js';
import type { JSX } from 'solid-js';
import type { OptionId } from '../../bank/item.ts';
import type { ReviewRow } from '../../exam/review-rows.ts';
import { BankBlocks, BankLine } from '../controls/bank-html.tsx';
import './answer-review.css';
import { asKind } from './as-kind.ts';
import { EssayReading } from './essay-reading.tsx';
import { ExamplesReview } from './examples-review.tsx';
import { OptionReviews } from './option-reviews.tsx';
import type { WrittenEssay } from './review-sections.ts';
import { ScaleReview } from './scale-review.tsx';

type AnswerReviewProps = {
  readonly row: ReviewRow;
  /** The answer given again in a blind review; null where there is none. */
  readonly second: OptionId | null;
  readonly essay: WrittenEssay | null;
  /** Called with the element that holds the stem. */
  readonly onStem?: (element: Element) => void;
  /** What stands below the candidate's essay. */
  readonly belowEssay?: (essay: WrittenEssay) => JSX.Element;
};

/** What was asked and what was answered, as its kind of question is best read afterwards. */
export const AnswerReview = (props: AnswerReviewProps) => {
  const item = () => props.row.item;
  const choice = () => asKind(item(), 'choice');
  const scale = () => asKind(item(), 'scale');
  const examples = () => asKind(item(), 'examples');
  const essay = () => asKind(item(), 'essay');
  const written = () => (props.essay?.itemId === item().id ? props.essay : null);
  return (
    <>
      <Show when={essay() === undefined}>
        <BankBlocks
          ref={(element) => props.onStem?.(element)}
          class="review-stem prose"
          html={item().stem}
        />
      </Show>
      <Switch>
        <Match when={choice()}>
          {(asked) => (
            <>
              <OptionReviews
                item={asked()}
                chosen={props.row.response.optionId}
                second={props.second}
                struck={props.row.response.struck}
              />
              <p class="review-source">
                Source: <BankLine html={asked().source} />{' '}
                <span class="soft small screen-only">(opens in a new tab)</span>
              </p>
            </>
          )}
        </Match>
        <Match when={scale()}>
          {(asked) => (
            <ScaleReview
              item={asked()}
              chosen={props.row.response.optionId}
              struck={props.row.response.struck}
            />
          )}
        </Match>
        <Match when={examples()}>
          <ExamplesReview text={props.row.response.text} outcome={props.row.outcome} />
        </Match>
        <Match when={essay()}>
          {(asked) => (
            <EssayReading
              item={asked()}
              isTaken={props.row.outcome !== 'notNeeded'}
              text={written()?.text ?? null}
              characters={written()?.characters ?? 0}
              standing={<Show when={written()}>{(essay) => props.belowEssay?.(essay())}</Show>}
            />
          )}
        </Match>
      </Switch>
    </>
  );
};
