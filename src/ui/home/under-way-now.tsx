import { Show } from 'solid-js';
import type { UnderWay } from './create-attempts.ts';
import { ContinueLink, UnderWayWords } from './under-way-parts.tsx';

type UnderWayNowProps = {
  readonly underWay: UnderWay;
  /** How many more are under way; the past attempts list them. */
  readonly others: number;
  /** Nothing is finished yet that could stand below it. */
  readonly isAlone: boolean;
};

/** The exam begun last and not finished, with where it stands. */
export const UnderWayNow = (props: UnderWayNowProps) => (
  <div class="glance-entry" data-alone={props.isAlone}>
    <div>
      <h2 class="glance-label">
        Under way
        <Show when={props.others > 0}>
          {' '}
          · <a href="#/history">{props.others} more</a>
        </Show>
      </h2>
      <UnderWayWords underWay={props.underWay} />
    </div>
    <ContinueLink underWay={props.underWay} />
  </div>
);
