import { Show } from 'solid-js';
import { attemptTitle, momentInWords } from '../controls/attempt-words.ts';
import { useServices } from '../services/services.ts';
import type { UnderWay } from './create-attempts.ts';
import { standingInWords } from './standing-in-words.ts';

type UnderWayNowProps = {
  readonly underWay: UnderWay;
  /** How many more are under way; the past attempts list them. */
  readonly others: number;
  /** Nothing is finished yet that could stand below it. */
  readonly isAlone: boolean;
};

/** The exam begun last and not finished, with where it stands. */
export const UnderWayNow = (props: UnderWayNowProps) => {
  const { wallClock } = useServices();
  const attempt = () => props.underWay.listed.attempt;
  return (
    <div class="glance-entry" data-alone={props.isAlone}>
      <div>
        <h2 class="glance-label">
          Under way
          <Show when={props.others > 0}>
            {' '}
            · <a href="#/history">{props.others} more</a>
          </Show>
        </h2>
        <p>
          <strong>{attemptTitle(attempt())}</strong>
          <span class="soft">, begun {momentInWords(attempt().createdAt)}</span>
        </p>
        <p>{standingInWords(props.underWay.opened, wallClock.now())}</p>
      </div>
      <a class="button" data-weight="primary" href={`#/exam/${attempt().id}`}>
        Go on
        <span class="visually-hidden"> with {attemptTitle(attempt())}</span>
      </a>
    </div>
  );
};
