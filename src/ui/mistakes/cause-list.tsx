import { For, Show } from 'solid-js';
import type { CauseCount } from '../../progress/mistake-counts.ts';
import { causeWords } from './mistake-words.ts';

type CauseListProps = {
  readonly counts: readonly CauseCount[];
  /** What they are counted of: `Economics`. */
  readonly of: string;
};

/** How often each cause was filed, the most frequent first, with what it suggests. */
export const CauseList = (props: CauseListProps) => {
  const all = () => props.counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <ul class="cause-list" aria-label={`Causes: ${props.of}`}>
      <For each={props.counts}>
        {({ cause, count }) => (
          <li data-empty={count === 0 ? '' : undefined}>
            <p class="cause-count">
              <strong>{causeWords[cause].title}</strong>{' '}
              <span>
                {count} of {all()}
              </span>
            </p>
            <div class="cause-bar" aria-hidden="true">
              <div style={{ 'inline-size': `${all() === 0 ? 0 : (count / all()) * 100}%` }} />
            </div>
            <Show when={count > 0}>
              <p>{causeWords[cause].advice}</p>
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
};
