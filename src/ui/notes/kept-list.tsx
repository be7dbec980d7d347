import { createMemo, createSignal, For, Show, untrack } from 'solid-js';
import { htmlInWords } from '../../bank/html-in-words.ts';
import { sectionKinds, topicTitles } from '../../bank/taxonomy.ts';
import type { ItemId } from '../../bank/item.ts';
import { isOfKind, keptKinds, searchKept } from '../../progress/kept-questions.ts';
import type { KeptKind, KeptQuestion } from '../../progress/kept-questions.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { createBankItems } from '../controls/create-bank-items.ts';
import { counted } from '../controls/plural.ts';
import { useQuery } from '../routing/router.tsx';
import { ShowMore } from '../controls/show-more.tsx';
import { KeptEntry } from './kept-entry.tsx';

type KeptListProps = {
  /** What was changed last first. */
  readonly questions: readonly KeptQuestion[];
  readonly store: AttemptStore;
};

const pageSize = 20;

const kindTitles: Readonly<Record<KeptKind, string>> = {
  all: 'All',
  bookmarked: 'Bookmarked',
  studyNotes: 'Study notes',
  examNotes: 'Notes from exams',
};

/** The questions kept, narrowed by kind and words. Their stems come from the bank, which is fetched for it. */
export const KeptList = (props: KeptListProps) => {
  const { query, changeQuery } = useQuery();
  const bank = createBankItems(sectionKinds);
  const kind = () => keptKinds.find((each) => each === query()['kind']) ?? 'all';
  const [words, setWords] = createSignal(untrack(() => query()['words'] ?? ''));
  const [most, setMost] = createSignal(pageSize);
  let list: HTMLOListElement | undefined;
  const textOf = (itemId: ItemId): string => {
    const found = bank.find(itemId);
    if (found === null || found === undefined) return '';
    const { item, section, passageTitle } = found;
    return `${passageTitle ?? ''} ${htmlInWords(item.stem)} ${topicTitles[section][item.topic] ?? item.topic}`;
  };
  const ofKind = createMemo(() => props.questions.filter((each) => isOfKind(each, kind())));
  const found = createMemo(() => searchKept(ofKind(), words(), textOf));
  return (
    <>
      <form class="kept-filter" role="search" onSubmit={(event) => event.preventDefault()}>
        <label>
          Search
          <input
            type="search"
            value={words()}
            placeholder="Words in a note or question"
            onInput={(event) => {
              setMost(pageSize);
              setWords(event.currentTarget.value);
            }}
            onChange={(event) => changeQuery({ words: event.currentTarget.value || undefined })}
          />
        </label>
        <fieldset class="kept-kinds">
          <legend class="visually-hidden">What to list</legend>
          <For each={keptKinds}>
            {(each) => (
              <button
                type="button"
                class="button"
                aria-pressed={kind() === each}
                onClick={() => {
                  setMost(pageSize);
                  changeQuery({ kind: each === 'all' ? undefined : each });
                }}
              >
                {kindTitles[each]}{' '}
                <span class="kept-count">
                  {props.questions.filter((question) => isOfKind(question, each)).length}
                </span>
              </button>
            )}
          </For>
        </fieldset>
      </form>
      <p class="soft" role="status">
        {counted(found().length, 'question')}
      </p>
      <Show when={bank.problem()}>{(sentence) => <p class="notice">{sentence()}</p>}</Show>
      <Show
        when={found().length > 0}
        fallback={<p>Nothing matches. Change the search or the filter.</p>}
      >
        <ol ref={(element) => (list = element)} class="kept">
          <For each={found().slice(0, most())}>
            {(question) => (
              <KeptEntry
                question={question}
                found={bank.find(question.itemId)}
                store={props.store}
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
    </>
  );
};
