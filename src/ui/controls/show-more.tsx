import { Show } from 'solid-js';

type ShowMoreProps = {
  /** How many there are, and how many of them are shown. */
  readonly all: number;
  readonly shown: number;
  /** How many are shown at a time. */
  readonly pageSize: number;
  /** Whose children they are. */
  readonly list: () => HTMLElement | undefined;
  readonly onMore: () => void;
};

/**
 * The way on in a list that is shown part by part; nothing where all of it is. Readers go on at the first entry that is new: the
 * button is gone after the last part, and stands behind what they asked for before that.
 */
export const ShowMore = (props: ShowMoreProps) => {
  const showMore = (): void => {
    const before = props.shown;
    props.onMore();
    props.list()?.children[before]?.querySelector<HTMLElement>('a, input')?.focus();
  };
  return (
    <Show when={props.shown < props.all}>
      <button type="button" class="button" onClick={showMore}>
        Show {Math.min(props.pageSize, props.all - props.shown)} more
      </button>
    </Show>
  );
};
