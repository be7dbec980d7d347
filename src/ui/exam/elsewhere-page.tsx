import { createSignal, Show } from 'solid-js';
import { messageOf } from '../controls/message-of.ts';
import { ProblemNotice } from '../controls/problem-notice.tsx';
import { SiteLayout } from '../shell/site-layout.tsx';

type ElsewherePageProps = {
  readonly where: string | null;
  /** It was open here until another tab took it over. */
  readonly lost: boolean;
  /** Rejects with an Error whose message is a sentence; the exam is then still in the other tab, or in none. */
  readonly takeOver: () => Promise<void>;
};

/** The exam is open in one tab at a time, so that no tab overwrites what another has saved. */
export const ElsewherePage = (props: ElsewherePageProps) => {
  const [isBusy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal<string | null>(null);
  const takeOver = async (): Promise<void> => {
    // A double click is meant once, and must not enter the exam twice.
    if (isBusy()) return;
    setBusy(true);
    setProblem(null);
    try {
      await props.takeOver();
    } catch (error) {
      setProblem(`The exam could not be taken over. ${messageOf(error)}`);
    }
    setBusy(false);
  };
  return (
    <SiteLayout
      title={props.lost ? 'The exam has moved to another tab' : 'The exam is open in another tab'}
    >
      <div class="stack">
        <Show when={props.where}>{(where) => <p>In the other tab: {where()}.</p>}</Show>
        <p>
          An exam runs in one tab at a time, so that no answer is overwritten. Continue in the other
          tab, or take the exam over here; the clock keeps running either way.
        </p>
        <ProblemNotice problem={problem()} />
        <p class="button-row">
          <button
            type="button"
            class="button"
            data-weight="primary"
            disabled={isBusy()}
            onClick={() => void takeOver()}
          >
            {isBusy() ? 'Taking over…' : 'Take over here'}
          </button>
          <a class="button" href="#/">
            Home
          </a>
        </p>
      </div>
    </SiteLayout>
  );
};
