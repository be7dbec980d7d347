import { Match, Switch } from 'solid-js';
import { counted } from '../../controls/plural.ts';
import { ProblemNotice } from '../../controls/problem-notice.tsx';
import type { GrammarCheck, GrammarState } from './create-grammar-check.ts';

type GrammarPanelProps = { readonly grammar: GrammarCheck };

const inState = <At extends GrammarState['at']>(
  state: GrammarState,
  at: At,
): Extract<GrammarState, { at: At }> | undefined =>
  state.at === at ? (state as Extract<GrammarState, { at: At }>) : undefined;

/** The grammar checker: fetched only if it is wanted, used, and removed again, all in this place. */
export const GrammarPanel = (props: GrammarPanelProps) => {
  const state = () => props.grammar.state();
  const absent = () => inState(state(), 'absent');
  const kept = () => inState(state(), 'kept');
  const downloading = () => inState(state(), 'downloading');
  const checked = () => inState(state(), 'checked');
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
    <section class="grammar stack" aria-labelledby="grammar-check">
      <h3 id="grammar-check">Grammar and spelling</h3>
      <Switch>
        <Match when={absent()}>
          {(at) => (
            <>
              <ProblemNotice problem={at().problem} />
              <p class="grammar-words">
                A grammar checker (Harper) can be added to this browser. It is downloaded once, 8 MB
                or, from a server that does not compress, 16 MB, and works without a network from
                then on. The essay is checked on this device and sent nowhere.
              </p>
              <p>
                <button type="button" class="button" onClick={() => void props.grammar.download()}>
                  Download it and check
                </button>
              </p>
            </>
          )}
        </Match>
        <Match when={downloading()}>
          {(at) => (
            <>
              <label class="grammar-progress">
                <span>Downloading the grammar checker: {Math.floor(at().share * 100)}%</span>
                <progress max="1" value={at().share} />
              </label>
              <p>
                <button type="button" class="button" onClick={() => props.grammar.cancel()}>
                  Stop the download
                </button>
              </p>
            </>
          )}
        </Match>
        <Match when={kept()}>
          {(at) => (
            <>
              <ProblemNotice problem={at().problem} />
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
        <Match when={state().at === 'checking'}>
          <p role="status">Checking grammar and spelling …</p>
        </Match>
        <Match when={checked()}>
          {(at) => (
            <>
              <p role="status">
                {at().findings.length === 0
                  ? 'The grammar checker found nothing.'
                  : `The grammar checker found ${counted(at().findings.length, 'place')} to look at. They stand among the hints below.`}
              </p>
              <div class="button-row">{remove}</div>
            </>
          )}
        </Match>
        <Match when={state().at === 'impossible'}>
          <p class="grammar-words">
            A grammar checker could be added here, but this browser keeps no downloads for this
            page: that takes a secure address (https) and no private window.
          </p>
        </Match>
      </Switch>
    </section>
  );
};
