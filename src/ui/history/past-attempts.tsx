import { createMemo, createSignal, For, Show, untrack } from 'solid-js';
import { filterAttempts, formatsSat } from '../../progress/attempt-filter.ts';
import type { AttemptId } from '../../exam/attempt.ts';
import { calendarDayIn } from '../../progress/calendar-day.ts';
import type { AttemptPoint } from '../../progress/progress-totals.ts';
import { momentInWords } from '../controls/attempt-words.ts';
import { counted } from '../controls/plural.ts';
import { useQuery, useRouting } from '../routing/router.tsx';
import { createPicked } from './create-picked.ts';
import type { Deletion } from './create-deletion.ts';
import { FilterFields } from './filter-fields.tsx';
import { readFilter } from './history-filter.ts';
import { PastEntry } from './past-entry.tsx';
import { pastTitle, searchedText } from './past-title.ts';
import { ShowMore } from '../controls/show-more.tsx';
import { PickedBar } from './picked-bar.tsx';

type PastAttemptsProps = {
  /** Newest first. */
  readonly points: readonly AttemptPoint[];
  /** Those of them whose scores wait for a blind review. */
  readonly undecided: ReadonlySet<AttemptId>;
  readonly onDelete: (deletion: Deletion) => void;
};

/** So many are shown at first, and more at a time: what the page costs grows with what is shown. */
const pageSize = 20;

/** The finished attempts, newest first, with what narrows them down and what can be done with them. */
export const PastAttempts = (props: PastAttemptsProps) => {
  const { go } = useRouting();
  const { query, changeQuery } = useQuery();
  const [words, setWords] = createSignal(untrack(() => readFilter(query()).words));
  const filter = createMemo(() => ({ ...readFilter(query()), words: words() }));
  const dayOf = calendarDayIn();
  const found = createMemo(() =>
    filterAttempts(props.points, filter(), { dayOf, textOf: searchedText }),
  );
  const [most, setMost] = createSignal(pageSize);
  let heading: HTMLHeadingElement | undefined;
  let list: HTMLOListElement | undefined;
  const shown = createMemo(() => found().slice(0, most()));
  const ids = createMemo(() => found().map(({ attemptId }) => attemptId));
  const { picked, isPicked, pick, pickAll, clear } = createPicked(() => ids());

  const compare = (): void => {
    const [later, earlier] = picked();
    if (later !== undefined && earlier !== undefined) go(`/compare/${earlier}/${later}`);
  };
  const subjectOf = (attemptIds: readonly AttemptId[]): string | null => {
    const point = props.points.find(({ attemptId }) => attemptId === attemptIds[0]);
    if (attemptIds.length !== 1 || point === undefined) return null;
    return `${pastTitle(point)}, started ${momentInWords(point.attempt.createdAt)}.`;
  };
  const remove = (): void => props.onDelete({ attemptIds: picked(), subject: subjectOf(picked()) });

  const widen = (): void => {
    // The button is gone with what it says.
    heading?.focus();
    setWords('');
    const none = undefined;
    changeQuery({ kind: none, section: none, format: none, from: none, to: none, words: none });
  };

  return (
    <section class="stack" aria-labelledby="finished">
      <h2 ref={(element) => (heading = element)} id="finished" tabindex="-1">
        Finished
      </h2>
      <FilterFields
        filter={filter()}
        formats={formatsSat(props.points)}
        onChange={(change) => {
          setMost(pageSize);
          changeQuery(change);
        }}
        onWords={(typed, isDone) => {
          setMost(pageSize);
          setWords(typed);
          if (isDone) changeQuery({ words: typed === '' ? undefined : typed });
        }}
      />
      <p class="soft" role="status">
        {found().length === props.points.length
          ? counted(props.points.length, 'attempt')
          : `${found().length} of ${counted(props.points.length, 'attempt')}`}
        {shown().length < found().length ? `, the newest ${shown().length} shown` : ''}
      </p>
      <Show
        when={found().length > 0}
        fallback={
          <div class="stack">
            <p>No attempts match. Remove a word or a filter.</p>
            <button type="button" class="button" onClick={widen}>
              Show all attempts
            </button>
          </div>
        }
      >
        <PickedBar
          picked={picked().length}
          all={found().length}
          onPickAll={pickAll}
          onClear={clear}
          onCompare={compare}
          onDelete={remove}
        />
        <ol ref={(element) => (list = element)} class="attempts">
          <For each={shown()}>
            {(point) => (
              <PastEntry
                point={point}
                isUndecided={props.undecided.has(point.attemptId)}
                isPicked={isPicked(point.attemptId)}
                onPick={(isNow) => pick(point.attemptId, isNow)}
              />
            )}
          </For>
        </ol>
        <ShowMore
          all={found().length}
          shown={shown().length}
          pageSize={pageSize}
          list={() => list}
          onMore={() => setMost((before) => before + pageSize)}
        />
      </Show>
    </section>
  );
};
