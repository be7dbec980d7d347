import { For, Show } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import type { MarkedAnswer } from '../../progress/calibration.ts';
import type { StoredAttempt } from '../../storage/attempt-store.ts';
import { writeAddress } from '../routing/read-address.ts';
import { itemPlace } from './result-digest.ts';

type MarkedAnswersProps = {
  readonly title: string;
  /** Why they are worth a look. */
  readonly why: string;
  readonly answers: readonly MarkedAnswer[];
  readonly stored: StoredAttempt;
};

/** Answers to look at again, as links to their reviews. Nothing where there are none. */
export const MarkedAnswers = (props: MarkedAnswersProps) => {
  const links = () =>
    props.answers.flatMap(({ itemId }) => {
      const found = itemPlace(props.stored.forms, itemId);
      const section = props.stored.attempt.format.sections[(found?.place ?? 0) - 1]?.section;
      if (found === null || section === undefined) return [];
      const query = { section: found.place, question: found.number };
      return [
        {
          to: writeAddress({ path: `/review/${props.stored.attempt.id}`, query }),
          words: `${sectionTitles[section]}, question ${found.number}`,
        },
      ];
    });
  return (
    <Show when={links().length > 0}>
      <div class="marked-answers">
        <h3>
          {props.title} ({links().length})
        </h3>
        <p class="result-note soft">{props.why}</p>
        <ul>
          <For each={links()}>
            {({ to, words }) => (
              <li>
                <a href={`#${to}`}>{words}</a>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
};
