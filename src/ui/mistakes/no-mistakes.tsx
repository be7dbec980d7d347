import { Match, Show, Switch } from 'solid-js';
import { FirstSteps } from '../shell/first-steps.tsx';

type NoMistakesProps = {
  /** Some attempt has ended. */
  readonly hasAttempts: boolean;
  /** Some questions were missed, and none is filed. */
  readonly hasMisses: boolean;
};

/** What is said before anything is filed: what the log is for, and what to do first. */
export const NoMistakes = (props: NoMistakesProps) => (
  <Switch>
    <Match when={!props.hasAttempts}>
      <FirstSteps>
        Nothing yet. After an exam or a drill, you can file each question you missed by cause: you
        did not know it, misread it, reasoned wrongly, ran out of time, or slipped. This page then
        counts the causes by topic.
      </FirstSteps>
    </Match>
    <Match when={props.hasAttempts}>
      <div class="stack">
        <p class="lead">
          Nothing is filed yet. Under each question you missed, the review of an attempt asks why:
          you did not know it, misread it, reasoned wrongly, ran out of time, or slipped.
        </p>
        <Show when={!props.hasMisses}>
          <p class="button-row">
            <a class="button" data-weight="primary" href="#/history">
              Choose an attempt to review
            </a>
          </p>
        </Show>
      </div>
    </Match>
  </Switch>
);
