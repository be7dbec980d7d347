import { createMemo, createUniqueId, Show } from 'solid-js';
import { FigureList } from '../controls/figure-list.tsx';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';
import './taking.css';
import { takingFigures } from './taking-figures.ts';

type TakingProps = { readonly stored: StoredAttempt };

/** Under which conditions the attempt was taken: what sets it apart from the real test, or, unless it was a drill, that nothing does. */
export const Taking = (props: TakingProps) => {
  const titleId = createUniqueId();
  const figures = createMemo(() => takingFigures(props.stored));
  return (
    <Show
      when={figures().length > 0}
      fallback={
        <Show when={props.stored.attempt.kind !== 'drill'}>
          <p class="soft">Taken under the conditions of the real test.</p>
        </Show>
      }
    >
      <section class="taking" aria-labelledby={titleId}>
        <h2 id={titleId}>How it was taken</h2>
        <FigureList class="taking-figures" figures={figures()} />
      </section>
    </Show>
  );
};
