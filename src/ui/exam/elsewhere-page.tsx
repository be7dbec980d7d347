import { Show } from 'solid-js';
import { SiteLayout } from '../shell/site-layout.tsx';

type ElsewherePageProps = {
  readonly where: string | null;
  /** It was open here until another tab took it over. */
  readonly lost: boolean;
  readonly takeOver: () => void;
};

/** The exam is open in one tab at a time, so that no tab overwrites what another has saved. */
export const ElsewherePage = (props: ElsewherePageProps) => (
  <SiteLayout
    title={props.lost ? 'The exam went on in another tab' : 'The exam is open in another tab'}
  >
    <div class="stack">
      <Show when={props.where}>{(where) => <p>The other tab is at: {where()}.</p>}</Show>
      <p>
        An exam runs in one tab at a time, so that no answer is overwritten. Go on in the other tab,
        or take the exam over here; the clock goes on either way.
      </p>
      <p class="button-row">
        <button type="button" class="button" data-weight="primary" onClick={() => props.takeOver()}>
          Take over here
        </button>
        <a class="button" href="#/">
          Home
        </a>
      </p>
    </div>
  </SiteLayout>
);
