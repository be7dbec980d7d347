import { Show } from 'solid-js';

type ShowMoreProps = {
  /** How many there are, and how many of them are shown. */
  readonly all: number;
  readonly shown: number;
  /** How many are shown at a time. */
  readonly pageSize: number;
  readonly onMore: () => void;
};

/** The way on in a list that is shown part by part; nothing where all of it is. */
export const ShowMore = (props: ShowMoreProps) => (
  <Show when={props.shown < props.all}>
    <button type="button" class="button" onClick={() => props.onMore()}>
      Show {Math.min(props.pageSize, props.all - props.shown)} more
    </button>
  </Show>
);
