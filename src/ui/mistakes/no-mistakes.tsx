import { Show } from 'solid-js';

type NoMistakesProps = {
  /** Some questions were missed, and none is filed. */
  readonly hasMisses: boolean;
};

/** What is said before anything is filed: how it is done. */
export const NoMistakes = (props: NoMistakesProps) => (
  <div class="stack">
    <p class="lead">
      Nothing is filed yet. Under each question you missed, the review of an attempt asks why: you
      did not know it, misread it, reasoned wrongly, ran out of time, or slipped.
    </p>
    <Show when={!props.hasMisses}>
      <p class="button-row">
        <a class="button" data-weight="primary" href="#/history">
          Choose an attempt to review
        </a>
      </p>
    </Show>
  </div>
);
