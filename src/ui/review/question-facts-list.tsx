import { For, Show } from 'solid-js';
import type { ReviewRow } from '../../exam/review-rows.ts';
import { FigureList } from '../controls/figure-list.tsx';
import { questionFacts } from './question-facts.ts';
import type { ReviewSection } from './review-sections.ts';
import { changeInWords } from './review-words.ts';

type QuestionFactsListProps = {
  readonly section: ReviewSection;
  readonly row: ReviewRow;
};

/** Topic, difficulty, time and changes of one question. */
export const QuestionFactsList = (props: QuestionFactsListProps) => (
  <FigureList class="question-facts" figures={questionFacts(props.section.section, props.row)}>
    <Show when={props.row.changes.length > 0}>
      <div>
        <dt>Answer changed</dt>
        <For each={props.row.changes}>
          {(change) => <dd>{changeInWords(change, props.row.item)}</dd>}
        </For>
      </div>
    </Show>
  </FigureList>
);
