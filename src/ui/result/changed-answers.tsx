import { createMemo, createUniqueId, Show } from 'solid-js';
import { answerChanges } from '../../progress/answer-changes.ts';
import { responsesIn } from '../../progress/attempt-digest.ts';
import type { AttemptDigest } from '../../progress/attempt-digest.ts';
import { changesInWords } from './change-words.ts';
import { FigureList } from '../controls/figure-list.tsx';

type ChangedAnswersProps = { readonly digest: AttemptDigest };

/** What changing answers did, over all sections that have a key. Nothing where no answer was changed. */
export const ChangedAnswers = (props: ChangedAnswersProps) => {
  const titleId = createUniqueId();
  const totals = createMemo(() => answerChanges(responsesIn(props.digest)));
  return (
    <Show when={totals().changes > 0}>
      <section class="panel section-result" aria-labelledby={titleId}>
        <h2 id={titleId}>Answers you changed</h2>
        <FigureList
          figures={[
            { label: 'Wrong to right', value: String(totals().wrongToRight) },
            { label: 'Right to wrong', value: String(totals().rightToWrong) },
            { label: 'Wrong to wrong', value: String(totals().wrongToWrong) },
          ]}
        />
        <p class="result-note">{changesInWords(totals()).join(' ')}</p>
      </section>
    </Show>
  );
};
