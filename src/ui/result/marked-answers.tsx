import { createMemo, For, Show } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import type { MarkedAnswer } from '../../progress/calibration.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';
import { writeAddress } from '../routing/read-address.ts';
import './marked-answers.css';
import { itemPlace } from './exam-places.ts';

type MarkedAnswersProps = {
  readonly title: string;
  /** Why they are worth a look. */
  readonly why: string;
  readonly answers: readonly MarkedAnswer[];
  readonly stored: StoredAttempt;
};

/** Answers to look at again, section by section, as links to their reviews. Nothing where there are none. */
export const MarkedAnswers = (props: MarkedAnswersProps) => {
  const places = createMemo(() =>
    props.answers.flatMap(({ itemId }) => itemPlace(props.stored.forms, itemId) ?? []),
  );
  const sections = createMemo(() =>
    props.stored.attempt.format.sections.flatMap(({ section }, index) => {
      const inIt = places().filter(({ place }) => place === index + 1);
      return inIt.length === 0
        ? []
        : [
            {
              title: sectionTitles[section],
              links: inIt
                .toSorted((one, other) => one.number - other.number)
                .map(({ place, number }) => ({
                  number,
                  to: writeAddress({
                    path: `/review/${props.stored.attempt.id}`,
                    query: { section: place, question: number },
                  }),
                })),
            },
          ];
    }),
  );
  return (
    <Show when={places().length > 0}>
      <div class="marked-answers">
        <h3>
          {props.title} ({places().length})
        </h3>
        <p class="result-note soft">{props.why}</p>
        <For each={sections()}>
          {({ title, links }) => (
            <div class="marked-section">
              <p>{title}</p>
              <ul aria-label={`${props.title}: ${title}`}>
                <For each={links}>
                  {({ to, number }) => (
                    <li>
                      <a href={`#${to}`}>
                        <span class="visually-hidden">{title}, question </span>
                        {number}
                      </a>
                    </li>
                  )}
                </For>
              </ul>
            </div>
          )}
        </For>
      </div>
    </Show>
  );
};
