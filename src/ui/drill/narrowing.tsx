import { untrack } from 'solid-js';
import type { JSX } from 'solid-js';
import type { TitledOption } from './topic-options.ts';

type NarrowingProps = {
  readonly title: string;
  readonly options: readonly TitledOption[];
  readonly chosen: readonly string[];
  readonly children: JSX.Element;
};

/** Choices that most drills do without: closed at first, and what is chosen in them said all the same. */
export const Narrowing = (props: NarrowingProps) => {
  const chosenTitles = () =>
    props.options.filter(({ value }) => props.chosen.includes(value)).map(({ title }) => title);
  return (
    <details class="narrowing" open={untrack(() => chosenTitles().length > 0)}>
      <summary>
        {props.title}: <span class="narrowing-chosen">{chosenTitles().join(', ') || 'all'}</span>
      </summary>
      <div class="stack">{props.children}</div>
    </details>
  );
};
