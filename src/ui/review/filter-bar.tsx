import { createMemo, For, Show } from 'solid-js';
import { countByFilter } from '../../exam/review-rows.ts';
import type { ReviewFilter } from '../../exam/review-rows.ts';
import { counted } from '../controls/plural.ts';
import { filtersFor } from './review-position.ts';
import type { ReviewSection } from './review-sections.ts';
import { filterTitles } from './review-words.ts';

type FilterBarProps = {
  readonly section: ReviewSection;
  readonly filter: ReviewFilter;
  readonly onChoose: (filter: ReviewFilter) => void;
};

/** Which questions of the section are shown, with how many each choice leaves; unscored ones are reviewed like all others. */
export const FilterBar = (props: FilterBarProps) => {
  const counts = createMemo(() => countByFilter(props.section.rows));
  const unscored = createMemo(() => props.section.rows.filter(({ scored }) => !scored).length);
  return (
    <>
      <fieldset class="filter-bar">
        <legend class="visually-hidden">Questions to show</legend>
        <For each={filtersFor(props.section)}>
          {(name) => (
            <button
              type="button"
              class="button"
              aria-pressed={props.filter === name}
              onClick={() => props.onChoose(name)}
            >
              {filterTitles[name]} <span class="filter-count">{counts()[name]}</span>
            </button>
          )}
        </For>
      </fieldset>
      <Show when={unscored()}>
        {(count) => (
          <p class="soft small">
            Includes {counted(count(), 'unscored question')}, which{' '}
            {count() === 1 ? 'counts' : 'count'} in none of your scores.
          </p>
        )}
      </Show>
    </>
  );
};
