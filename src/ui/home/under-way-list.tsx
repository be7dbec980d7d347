import { For } from 'solid-js';
import type { UnderWay } from './create-attempts.ts';
import { ContinueLink, UnderWayWords } from './under-way-parts.tsx';

type UnderWayListProps = { readonly underWay: readonly UnderWay[] };

/** Exams that were begun and not finished, with where they stand. */
export const UnderWayList = (props: UnderWayListProps) => (
  <section class="stack" aria-labelledby="under-way">
    <h2 id="under-way">Under way</h2>
    <For each={props.underWay}>
      {(underWay) => (
        <div class="panel under-way">
          <div>
            <UnderWayWords underWay={underWay} />
          </div>
          <ContinueLink underWay={underWay} />
        </div>
      )}
    </For>
  </section>
);
