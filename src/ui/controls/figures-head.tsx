import { For } from 'solid-js';

type FiguresHeadProps = {
  /** What the rows are: the header above their names. */
  readonly of: string;
  /** The headers of the columns of numbers behind it. */
  readonly figures: readonly string[];
};

/** The head of a table whose rows have a name and then numbers. */
export const FiguresHead = (props: FiguresHeadProps) => (
  <thead>
    <tr>
      <th scope="col">{props.of}</th>
      <For each={props.figures}>
        {(figure) => (
          <th scope="col" class="number">
            {figure}
          </th>
        )}
      </For>
    </tr>
  </thead>
);
