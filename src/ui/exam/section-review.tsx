import { createMemo, createSignal, For, onMount, Show } from 'solid-js';
import { runningSection } from '../../exam/attempt-state.ts';
import type { FormSection } from '../../exam/exam-form.ts';
import { sectionOverview } from '../../exam/section-overview.ts';
import type { OverviewEntry } from '../../exam/section-overview.ts';
import type { ExamRoom } from './open-exam-room.ts';
import './section-review.css';

type SectionReviewProps = {
  readonly room: ExamRoom;
  readonly form: FormSection;
};

const filters = ['all', 'unanswered', 'flagged'] as const;
type Filter = (typeof filters)[number];

const isUnanswered = ({ status }: OverviewEntry): boolean =>
  status === 'blank' || status === 'examplesMissing';

const matches = (entry: OverviewEntry, filter: Filter): boolean =>
  filter === 'all' || (filter === 'flagged' ? entry.flagged : isUnanswered(entry));

const statusWords = {
  answered: 'Answered',
  blank: 'Blank',
  examplesMissing: 'Examples missing',
  notNeeded: 'Not needed',
} as const;

/** The page before a section is ended: every question with where it stands, and the way back to any of them. */
export const SectionReview = (props: SectionReviewProps) => {
  const [filter, setFilter] = createSignal<Filter>('all');
  const overview = createMemo(() =>
    sectionOverview(props.form, runningSection(props.room.view().state) ?? undefined),
  );
  const shown = createMemo(() => overview().entries.filter((entry) => matches(entry, filter())));
  const countOf = (wanted: Filter): number =>
    overview().entries.filter((entry) => matches(entry, wanted)).length;
  const filterTitles = { all: 'All', unanswered: 'Unanswered', flagged: 'Flagged' } as const;

  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus());

  return (
    <div class="exam-body section-review stack">
      <h2 ref={(element) => (heading = element)} tabindex="-1">
        Review of this section
      </h2>
      <p class="soft">
        Go back to any question by its number. When you are done, end the section; you cannot come
        back to it then.
      </p>
      <div class="button-row" role="group" aria-label="Show">
        <For each={filters}>
          {(name) => (
            <button
              type="button"
              class="button"
              aria-pressed={filter() === name}
              onClick={() => setFilter(name)}
            >
              {filterTitles[name]} ({countOf(name)})
            </button>
          )}
        </For>
      </div>
      <Show when={shown().length > 0} fallback={<p>No question is {filter()}.</p>}>
        <ol class="overview">
          <For each={shown()}>
            {(entry) => (
              <li>
                <button
                  type="button"
                  class="overview-entry"
                  data-status={entry.status}
                  onClick={() =>
                    props.room.session.send({ type: 'item.show', itemId: entry.itemId })
                  }
                >
                  <span class="overview-number">
                    <span class="visually-hidden">Question </span>
                    {entry.number}
                  </span>
                  <span class="overview-status">{statusWords[entry.status]}</span>
                  <Show when={entry.flagged}>
                    <span class="overview-flag">Flagged</span>
                  </Show>
                </button>
              </li>
            )}
          </For>
        </ol>
      </Show>
    </div>
  );
};
