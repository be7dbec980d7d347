import { createComputed, createMemo, Match, on, Switch } from 'solid-js';
import { counted } from '../../controls/plural.ts';
import { ProblemNotice } from '../../controls/problem-notice.tsx';
import type { GrammarCheck, GrammarState } from './create-grammar-check.ts';

type GrammarPanelProps = { readonly grammar: GrammarCheck };

const inState = <At extends GrammarState['at']>(
  state: GrammarState,
  at: At,
): Extract<GrammarState, { at: At }> | undefined =>
  state.at === at ? (state as Extract<GrammarState, { at: At }>) : undefined;

/** What is told as it comes: what a button began or ended, and what was found. */
const toldOf = (state: GrammarState): string => {
  switch (state.at) {
    case 'absent':
      return state.isRemoved ? 'The grammar checker has been removed.' : '';
    case 'downloading':
      return 'Downloading the grammar checker…';
    case 'checking':
      return 'Checking grammar and spelling…';
    case 'checked':
      return state.findings.length === 0
        ? 'The grammar checker found nothing.'
        : `The grammar checker found ${counted(state.findings.length, 'place')} to look at, listed with the hints below.`;
    case 'looking':
    case 'kept':
    case 'impossible':
      return '';
    default:
      throw new Error(`unknown state ${String(state satisfies never)}`);
  }
};

/** The grammar checker: fetched only if it is wanted, used, and removed again, all in this place. */
export const GrammarPanel = (props: GrammarPanelProps) => {
  const state = () => props.grammar.state();
  const at = createMemo(() => state().at);
  const absent = () => inState(state(), 'absent');
  const kept = () => inState(state(), 'kept');
  const downloading = () => inState(state(), 'downloading');
  let section: HTMLElement | undefined;
  let heading: HTMLHeadingElement | undefined;
  // Before a button that has the focus goes.
  createComputed(
    on(
      at,
      () => {
        if (section?.contains(document.activeElement) === true) heading?.focus();
      },
      { defer: true },
    ),
  );
  const remove = (
    <button
      type="button"
      class="button"
      data-weight="quiet"
      onClick={() => void props.grammar.remove()}
    >
      Remove the grammar checker
    </button>
  );
  return (
    <section
      ref={(element) => (section = element)}
      class="grammar stack"
      aria-labelledby="grammar-check"
    >
      <h3 ref={(element) => (heading = element)} id="grammar-check" tabindex="-1">
        Grammar and spelling
      </h3>
      <p class="grammar-told" role="status">
        {toldOf(state())}
      </p>
      <Switch>
        <Match when={absent()}>
          {(current) => (
            <>
              <ProblemNotice problem={current().problem} />
              <p class="grammar-words">
                A grammar checker (Harper) can be added to this browser. It is downloaded once (8
                MB, or 16 MB from a server that does not compress it) and then works without a
                network. The essay is checked on this device and sent nowhere.
              </p>
              <p>
                <button type="button" class="button" onClick={() => void props.grammar.download()}>
                  Download and check
                </button>
              </p>
            </>
          )}
        </Match>
        <Match when={downloading()}>
          {(current) => (
            <>
              <div class="grammar-progress">
                <span>{Math.floor(current().share * 100)}%</span>
                <progress max="1" value={current().share} aria-label="Downloaded" />
              </div>
              <p>
                <button type="button" class="button" onClick={() => props.grammar.cancel()}>
                  Stop the download
                </button>
              </p>
            </>
          )}
        </Match>
        <Match when={kept()}>
          {(current) => (
            <>
              <ProblemNotice problem={current().problem} />
              <p class="grammar-words">
                The grammar checker is kept in this browser and works without a network.
              </p>
              <div class="button-row">
                <button type="button" class="button" onClick={() => void props.grammar.check()}>
                  Check grammar
                </button>
                {remove}
              </div>
            </>
          )}
        </Match>
        <Match when={at() === 'checked'}>
          <div class="button-row">{remove}</div>
        </Match>
        <Match when={at() === 'impossible'}>
          <p class="grammar-words">
            A grammar checker could be added here, but this browser stores no downloads for this
            page: that takes a secure address (https) and a window that is not private.
          </p>
        </Match>
      </Switch>
    </section>
  );
};
