import { createEffect, For, on, Show } from 'solid-js';
import { sectionKinds, sectionTitles } from '../../bank/taxonomy.ts';
import type { CatalogItem } from '../../bank/catalog.ts';
import type { LastSeen } from '../../exam/exposure.ts';
import { counted } from '../controls/plural.ts';
import { useRouting } from '../routing/router.tsx';
import { createSectionTexts } from './create-section-texts.ts';
import { createSearch, pageLength } from './create-search.ts';
import { QuestionResult } from './question-result.tsx';
import { SearchProblem } from './search-problem.tsx';

type QuestionSearchFormProps = {
  readonly catalog: readonly CatalogItem[];
  readonly lastSeen: LastSeen;
};

/** The search and what it finds, a page at a time. Enter leads to the question where there is but one. */
export const QuestionSearchForm = (props: QuestionSearchFormProps) => {
  const { go } = useRouting();
  const texts = createSectionTexts();
  const search = createSearch({
    catalog: () => props.catalog,
    texts,
    lastSeen: () => props.lastSeen,
  });
  createEffect(on(search.sections, texts.need));
  let heading: HTMLHeadingElement | undefined;

  const submit = (): void => {
    search.noteInAddress();
    const id = search.text().trim().toLowerCase();
    const exact = props.catalog.find((item) => item.id.toLowerCase() === id)?.id;
    const [first, ...others] = search.isReady() ? search.found() : [];
    const target = exact ?? (others.length === 0 ? first?.question.item.id : undefined);
    if (target !== undefined) go(`/question/${target}`);
    else heading?.focus();
  };
  const counts = () => {
    if (!search.isAsked()) return `${counted(props.catalog.length, 'question')} in the bank.`;
    if (texts.problem() !== undefined) return '';
    if (!search.isReady()) return 'Looking through the questions…';
    const all = search.found().length;
    if (all === 0) return 'No questions match.';
    const first = (search.page() - 1) * pageLength + 1;
    const last = first + search.shown().length - 1;
    const matches = `${counted(all, 'question')} ${all === 1 ? 'matches' : 'match'}`;
    return all > pageLength ? `${matches}; ${first} to ${last} are shown.` : `${matches}.`;
  };
  // Only who turned a page is taken to its top: who types stays in the field.
  let isTurning = false;
  const turn = (): void => {
    isTurning = true;
  };
  createEffect(
    on(search.shown, () => {
      if (isTurning) heading?.focus();
      isTurning = false;
    }),
  );

  return (
    <>
      <form
        class="question-search"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label class="search-words">
          <span>Words, an ID, or a “phrase”</span>
          <input
            type="search"
            autocomplete="off"
            value={search.text()}
            onInput={(event) => search.type(event.currentTarget.value)}
          />
        </label>
        <label>
          <span>Section</span>
          <select onChange={(event) => search.chooseSection(event.currentTarget.value)}>
            <option value="" selected={search.section() === null}>
              All sections
            </option>
            <For each={sectionKinds}>
              {(kind) => (
                <option value={kind} selected={search.section() === kind}>
                  {sectionTitles[kind]}
                </option>
              )}
            </For>
          </select>
        </label>
        <label class="search-met">
          <input
            type="checkbox"
            checked={search.isMetOnly()}
            onChange={(event) => search.chooseMetOnly(event.currentTarget.checked)}
          />
          <span>Only those I have seen</span>
        </label>
      </form>
      <section class="stack" aria-labelledby="search-results">
        <h2 ref={(element) => (heading = element)} id="search-results" tabindex="-1">
          Questions
        </h2>
        <p role="status">{counts()}</p>
        <SearchProblem reason={texts.problem()} onRetry={() => texts.need(search.sections())} />
        <Show when={!search.isAsked()}>
          <p class="soft prose">
            Type what you remember of a question, or choose a section to look through. Questions you
            have not seen yet are labeled: each one you read here is one fewer that is new to you in
            a mock exam.
          </p>
        </Show>
        <Show when={search.isAsked() && search.isReady() && search.found().length === 0}>
          <p class="soft prose">
            Every word has to match the beginning of a word in the question. Try fewer words, or all
            sections
            {search.isMetOnly() ? ', or questions you have not seen yet' : ''}.
          </p>
        </Show>
        <ol class="question-results" start={(search.page() - 1) * pageLength + 1}>
          <For each={search.shown()}>
            {(found) => (
              <QuestionResult
                found={found}
                terms={search.terms()}
                lastSeen={props.lastSeen.get(found.question.item.id)}
              />
            )}
          </For>
        </ol>
        <Show when={search.pages() > 1}>
          <nav class="button-row" aria-label="Pages of results">
            <Show when={search.page() > 1}>
              <a class="button" href={search.addressOf(search.page() - 1)} onClick={turn}>
                Previous page
              </a>
            </Show>
            <span class="search-page">
              Page {search.page()} of {search.pages()}
            </span>
            <Show when={search.page() < search.pages()}>
              <a class="button" href={search.addressOf(search.page() + 1)} onClick={turn}>
                Next page
              </a>
            </Show>
          </nav>
        </Show>
      </section>
    </>
  );
};
