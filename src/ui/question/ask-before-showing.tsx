import { Show } from 'solid-js';
import type { ItemId } from '../../bank/item.ts';
import type { WhyAsk } from './why-ask.ts';

type AskBeforeShowingProps = {
  readonly itemId: ItemId;
  readonly reason: WhyAsk;
  /** Whether one option is right; else there is nothing to answer and check. */
  readonly hasKey: boolean;
  readonly onAnswer: () => void;
  readonly onShow: () => void;
};

const titles: Readonly<Record<WhyAsk['why'], string>> = {
  underWay: 'This question is in an attempt you have not finished',
  blindReviewOpen: 'This question is waiting for its second answer',
  new: 'You have not seen this question yet',
};

const reasons: Readonly<Record<WhyAsk['why'], string>> = {
  underWay:
    'What you read here would affect your answer there. It is best left until that attempt is finished.',
  blindReviewOpen:
    'One of your mock exams asked it, and you have not yet decided whether to answer its questions again without the clock. Seeing the key here would spoil that comparison, so it is shown once you have decided.',
  new: 'Once you see it here, it is no longer new to you, and your next mock exam draws first from questions that are.',
};

/** Asks before a question is shown that is worth more unseen. */
export const AskBeforeShowing = (props: AskBeforeShowingProps) => {
  const wayBack = () => {
    switch (props.reason.why) {
      case 'underWay':
        return { to: `#/exam/${props.reason.attemptId}`, words: 'Continue the attempt' };
      case 'blindReviewOpen':
        return {
          to: `#/blind/${props.reason.attemptId}?to=/question/${encodeURIComponent(props.itemId)}`,
          words: 'Decide on the blind review',
        };
      case 'new':
        return { to: '#/questions', words: 'Leave it unseen' };
      default:
        throw new Error(`unknown reason ${JSON.stringify(props.reason satisfies never)}`);
    }
  };
  return (
    <section class="notice stack ask-before-showing" aria-labelledby="ask-before-showing">
      <h2 id="ask-before-showing">{titles[props.reason.why]}</h2>
      <p>{reasons[props.reason.why]}</p>
      <div class="button-row">
        <a class="button" href={wayBack().to}>
          {wayBack().words}
        </a>
        <Show when={props.reason.why !== 'blindReviewOpen'}>
          <Show when={props.hasKey}>
            <button type="button" class="button" onClick={() => props.onAnswer()}>
              Answer it first
            </button>
          </Show>
          <button type="button" class="button" onClick={() => props.onShow()}>
            {props.hasKey ? 'Show it with its key' : 'Show it'}
          </button>
        </Show>
      </div>
    </section>
  );
};
