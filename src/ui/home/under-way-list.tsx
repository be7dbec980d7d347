import { For } from 'solid-js';
import { attemptTitle, momentInWords } from '../controls/attempt-words.ts';
import { useServices } from '../services/services.ts';
import type { UnderWay } from './create-attempts.ts';
import { standingInWords } from './standing-in-words.ts';

type UnderWayListProps = { readonly underWay: readonly UnderWay[] };

/** Exams that were begun and not finished, with where they stand. */
export const UnderWayList = (props: UnderWayListProps) => {
  const { wallClock } = useServices();
  return (
    <section class="stack" aria-labelledby="under-way">
      <h2 id="under-way">Under way</h2>
      <For each={props.underWay}>
        {({ listed, opened }) => (
          <div class="panel under-way">
            <div>
              <p>
                <strong>{attemptTitle(listed.attempt)}</strong>
                <span class="soft">, begun {momentInWords(listed.attempt.createdAt)}</span>
              </p>
              <p>{standingInWords(opened, wallClock.now())}</p>
            </div>
            <a class="button" data-weight="primary" href={`#/exam/${listed.attempt.id}`}>
              Go on
              <span class="visually-hidden"> with {attemptTitle(listed.attempt)}</span>
            </a>
          </div>
        )}
      </For>
    </section>
  );
};
