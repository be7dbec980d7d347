import { createMemo, createSignal, For, Show } from 'solid-js';
import type { FormSection } from '../../exam/exam-form.ts';
import { sectionOverview } from '../../exam/section-overview.ts';
import type { OverviewEntry } from '../../exam/section-overview.ts';
import type { ExamRoom } from './open-exam-room.ts';
import { DrillEnd } from './drill-end.tsx';
import { OverviewGrid } from './overview-grid.tsx';
import { createSettledFocus } from '../services/create-settled-focus.ts';

type SectionReviewProps = {
  readonly room: ExamRoom;
  readonly form: FormSection;
  /** What is told of the time at the moment. */
  readonly news: string;
};

const filters = {
  all: { title: 'All', matches: () => true },
  answered: { title: 'Answered', matches: ({ status }: OverviewEntry) => status === 'answered' },
  blank: { title: 'Blank', matches: ({ status }: OverviewEntry) => status === 'blank' },
  examplesMissing: {
    title: 'Examples missing',
    matches: ({ status }: OverviewEntry) => status === 'examplesMissing',
  },
  notNeeded: {
    title: 'Not needed',
    matches: ({ status }: OverviewEntry) => status === 'notNeeded',
  },
  flagged: { title: 'Flagged', matches: ({ flagged }: OverviewEntry) => flagged },
} as const;
type Filter = keyof typeof filters;

/** Of lists of examples, which only the biographic section has. */
const ofLists: ReadonlySet<Filter> = new Set(['examplesMissing', 'notNeeded']);

const noneWords: Readonly<Record<Filter, string>> = {
  all: 'This section has no questions.',
  answered: 'No question is answered yet.',
  blank: 'No question is blank.',
  examplesMissing: 'No list of examples is missing.',
  notNeeded: 'No list of examples can be skipped so far.',
  flagged: 'No question is flagged.',
};

/** The page before a section is ended: every question with where it stands, and the way back to any of them. */
export const SectionReview = (props: SectionReviewProps) => {
  const [filter, setFilter] = createSignal<Filter>('all');
  const overview = createMemo(() =>
    sectionOverview(props.form, props.room.view.section() ?? undefined),
  );
  const entriesOf = (name: Filter): readonly OverviewEntry[] =>
    overview().entries.filter(filters[name].matches);
  const offered = () =>
    (Object.keys(filters) as Filter[]).filter(
      (name) => !ofLists.has(name) || props.form.section === 'biographic',
    );

  let heading: HTMLHeadingElement | undefined;
  createSettledFocus(() => heading?.focus());

  return (
    <div class="exam-body section-review stack">
      <h2 ref={(element) => (heading = element)} tabindex="-1">
        Review of this section
      </h2>
      <p class="soft">
        Go back to any question by its number. When you are done, end the section; you cannot come
        back to it after that.
      </p>
      <div class="button-row" role="group" aria-label="Show">
        <For each={offered()}>
          {(name) => (
            <button
              type="button"
              class="button"
              aria-pressed={filter() === name}
              onClick={() => setFilter(name)}
            >
              {filters[name].title} ({entriesOf(name).length})
            </button>
          )}
        </For>
      </div>
      <Show when={entriesOf(filter()).length > 0} fallback={<p>{noneWords[filter()]}</p>}>
        <OverviewGrid
          entries={entriesOf(filter())}
          onChoose={(itemId) => props.room.session.send({ type: 'item.show', itemId })}
        />
      </Show>
      <Show when={props.room.session.attempt.kind === 'drill'}>
        <DrillEnd room={props.room} openQuestions={overview().blank} news={props.news} />
      </Show>
    </div>
  );
};
