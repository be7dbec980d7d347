import { Match, Switch } from 'solid-js';
import type { OptionId } from '../../bank/item.ts';
import { BankLine } from '../controls/bank-html.tsx';
import '../review/answer-review.css';
import { asKind } from '../review/as-kind.ts';
import { EssayModels } from '../review/essay-models.tsx';
import { OptionReviews } from '../review/option-reviews.tsx';
import { ScaleReview } from '../review/scale-review.tsx';
import { AskedQuestion } from './asked-question.tsx';
import type { BankQuestion } from './bank-questions.ts';
import { QuestionFacts } from './question-facts.tsx';

type KeyedQuestionProps = {
  readonly question: BankQuestion;
  /** What was answered on this page; null: nothing. */
  readonly chosen: OptionId | null;
  readonly headingRef: (heading: HTMLHeadingElement) => void;
};

/** The question with its key, every rationale and its source; what has no key says so. */
export const KeyedQuestion = (props: KeyedQuestionProps) => {
  const item = () => props.question.item;
  const title = () => {
    const choice = asKind(item(), 'choice');
    if (choice === undefined) return 'The question';
    if (props.chosen === null) return 'The question and its key';
    return props.chosen === choice.key ? '✓ Right' : '✗ Wrong';
  };
  return (
    <AskedQuestion
      question={props.question}
      title={title()}
      headingRef={props.headingRef}
      facts={<QuestionFacts question={props.question} />}
    >
      <Switch>
        <Match when={asKind(item(), 'choice')}>
          {(asked) => (
            <>
              <OptionReviews item={asked()} chosen={props.chosen} struck={[]} />
              <p>
                Source: <BankLine html={asked().source} />{' '}
                <span class="soft small">(opens in a new tab)</span>
              </p>
            </>
          )}
        </Match>
        <Match when={asKind(item(), 'scale')}>
          {(asked) => <ScaleReview item={asked()} chosen={null} struck={[]} />}
        </Match>
        <Match when={asKind(item(), 'examples')}>
          {(asked) => (
            <p>
              A list of examples in up to {asked().characterLimit} characters, asked after{' '}
              <a href={`#/question/${asked().parent}`}>the question before it</a>. Nothing in it is
              right or wrong.
            </p>
          )}
        </Match>
        <Match when={asKind(item(), 'essay')}>
          {(asked) => <EssayModels item={asked()} level={3} />}
        </Match>
      </Switch>
    </AskedQuestion>
  );
};
