import { createMemo, createSignal, For, Show } from 'solid-js';
import { sectionKinds, sectionTitles, topicTitles } from '../../bank/taxonomy.ts';
import { countCauses, filterMistakes } from '../../progress/mistake-counts.ts';
import type { MistakeFilter } from '../../progress/mistake-counts.ts';
import type { Mistake } from '../../progress/mistake.ts';
import type { UndecidedMocks } from '../../progress/undecided-mocks.ts';
import { createBankItems } from '../controls/create-bank-items.ts';
import { counted } from '../controls/plural.ts';
import { useQuery } from '../routing/router.tsx';
import { CauseList } from './cause-list.tsx';
import { MistakeEntry } from './mistake-entry.tsx';
import { MistakeFilterFields } from './mistake-filter-fields.tsx';
import { mistakeCauses } from './mistake-words.ts';
import { ShowMore } from '../controls/show-more.tsx';
import { TopicMistakeTable } from './topic-mistake-table.tsx';

type MistakeLogProps = {
  /** Newest first. */
  readonly mistakes: readonly Mistake[];
  /** Questions that wait for their second answer in a mock exam. */
  readonly heldBack: UndecidedMocks['questions'];
};

const pageSize = 20;

/** Filed mistakes: how many of each cause and topic, and each of them with the way to its question. */
export const MistakeLog = (props: MistakeLogProps) => {
  const { query, changeQuery } = useQuery();
  const bank = createBankItems(['job-knowledge', 'english-expression']);
  const filter = createMemo((): MistakeFilter => {
    const section = sectionKinds.find((each) => each === query()['section']) ?? null;
    const topic = query()['topic'];
    return {
      cause: mistakeCauses.find((each) => each === query()['cause']) ?? null,
      section,
      topic:
        section !== null && topic !== undefined && topic in topicTitles[section] ? topic : null,
    };
  });
  const found = createMemo(() => filterMistakes(props.mistakes, filter()));
  const [most, setMost] = createSignal(pageSize);
  let list: HTMLOListElement | undefined;
  const change = (changed: Readonly<Record<string, string | undefined>>): void => {
    setMost(pageSize);
    changeQuery(changed);
  };
  const filterWords = () => {
    const { section, topic } = filter();
    if (section === null) return 'All sections';
    return topic === null ? sectionTitles[section] : (topicTitles[section][topic] ?? topic);
  };
  return (
    <>
      <section class="stack" aria-labelledby="causes">
        <h2 id="causes">By cause</h2>
        <CauseList
          counts={countCauses(
            mistakeCauses,
            filterMistakes(props.mistakes, { ...filter(), cause: null }),
          )}
          of={filterWords()}
        />
      </section>
      <section class="stack" aria-labelledby="topics">
        <h2 id="topics">By topic</h2>
        <TopicMistakeTable mistakes={props.mistakes} />
      </section>
      <section class="stack" aria-labelledby="filed">
        <h2 id="filed">Filed mistakes</h2>
        <MistakeFilterFields filter={filter()} onChange={change} />
        <p class="soft" role="status">
          {found().length === props.mistakes.length
            ? counted(props.mistakes.length, 'mistake')
            : `${found().length} of ${counted(props.mistakes.length, 'mistake')}`}
        </p>
        <Show when={bank.problem()}>{(sentence) => <p class="notice">{sentence()}</p>}</Show>
        <Show
          when={found().length > 0}
          fallback={<p>No filed mistakes match. Remove a filter above.</p>}
        >
          <ol ref={(element) => (list = element)} class="filed">
            <For each={found().slice(0, most())}>
              {(mistake) => (
                <MistakeEntry
                  mistake={mistake}
                  found={bank.find(mistake.itemId)}
                  waitsIn={props.heldBack.get(mistake.itemId)}
                />
              )}
            </For>
          </ol>
          <ShowMore
            all={found().length}
            shown={most()}
            pageSize={pageSize}
            list={() => list}
            onMore={() => setMost((before) => before + pageSize)}
          />
        </Show>
      </section>
    </>
  );
};
