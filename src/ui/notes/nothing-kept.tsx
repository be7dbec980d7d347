import { Match, Switch } from 'solid-js';
import { FirstSteps } from '../shell/first-steps.tsx';

type NothingKeptProps = {
  /** Some attempt has ended, and can be reviewed. */
  readonly hasAttempts: boolean;
};

/** What is said before anything is kept: what will stand here, and where it is written. */
export const NothingKept = (props: NothingKeptProps) => (
  <Switch>
    <Match when={!props.hasAttempts}>
      <FirstSteps>
        Nothing yet. Notes that you write during an exam are listed here, along with the questions
        you bookmark and the study notes you give them when you look back.
      </FirstSteps>
    </Match>
    <Match when={props.hasAttempts}>
      <div class="stack">
        <p class="lead">
          Nothing yet. In the review of an attempt, each question can be bookmarked and given a
          study note. Notes that you write during an exam are listed here too.
        </p>
        <p class="button-row">
          <a class="button" data-weight="primary" href="#/history">
            Choose an attempt to review
          </a>
        </p>
      </div>
    </Match>
  </Switch>
);
