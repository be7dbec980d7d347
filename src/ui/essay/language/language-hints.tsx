import { createMemo, createResource, createSignal, Match, Show, Switch } from 'solid-js';
import { createGrammarCheck } from '../grammar/create-grammar-check.ts';
import type { GrammarParts } from '../grammar/create-grammar-check.ts';
import { GrammarPanel } from '../grammar/grammar-panel.tsx';
import type { EssayLanguage } from './essay-language.ts';
import { FindingList } from './finding-list.tsx';
import './language-hints.css';
import { LanguageFigures } from './language-figures.tsx';
import { MarkedText } from './marked-text.tsx';
import { mergeFindings } from './merge-findings.ts';
import { readInWorker } from './read-in-worker.ts';

type LanguageHintsProps = {
  readonly text: string;
  /** Both replaced by tests; the browser's own otherwise. */
  readonly grammar?: GrammarParts;
  readonly readLanguage?: (text: string) => Promise<EssayLanguage>;
};

/** Looks at an essay's language: figures, hints in their places, and the grammar checker where it is wanted. */
export const LanguageHints = (props: LanguageHintsProps) => {
  const [read] = createResource(
    () => ({ text: props.text, readLanguage: props.readLanguage ?? readInWorker }),
    ({ text, readLanguage }) => readLanguage(text),
  );
  const language = () => (read.state === 'ready' ? read() : undefined);
  // Chosen once, where the section is opened.
  // eslint-disable-next-line solid/reactivity
  const grammar = createGrammarCheck(() => props.text, props.grammar);
  const grammarFindings = () => {
    const state = grammar.state();
    return state.at === 'checked' ? state.findings : [];
  };
  const findings = createMemo(() => mergeFindings(language()?.findings ?? [], grammarFindings()));
  const [current, setCurrent] = createSignal<number | null>(null);

  let section: HTMLDivElement | undefined;
  const goTo = (selector: string, place: number): void => {
    setCurrent(place);
    const target = section?.querySelector<HTMLElement>(`${selector}[data-place="${place}"]`);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'center', behavior: 'instant' });
  };

  return (
    <div ref={(element) => (section = element)} class="language-hints">
      <Switch>
        <Match when={read.error !== undefined}>
          <p class="notice" role="alert">
            The hints could not be loaded. Reload the page to try again; your essay and your
            readings are not affected.
          </p>
        </Match>
        <Match when={language()}>
          {(known) => (
            <>
              <LanguageFigures language={known()} />
              <GrammarPanel grammar={grammar} />
              <h3>Hints in the text</h3>
              <p class="soft">
                Found by simple rules: some are wrong, and much is missed. They are places for
                another look, not a grade.
              </p>
              <Show
                when={findings().length > 0}
                fallback={<p>These rules found nothing to look at again.</p>}
              >
                <div class="hinted">
                  <MarkedText
                    text={props.text}
                    findings={findings()}
                    current={current()}
                    onNumber={(place) => goTo('.finding', place)}
                  />
                  <FindingList
                    findings={findings()}
                    current={current()}
                    onShow={(place) => goTo('.finding-number', place)}
                  />
                </div>
              </Show>
            </>
          )}
        </Match>
        <Match when={true}>
          <p class="soft" role="status">
            Reading the essay…
          </p>
        </Match>
      </Switch>
    </div>
  );
};
