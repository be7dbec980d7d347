import { For } from 'solid-js';
import type { Excerpt } from './excerpt.ts';

type Piece = { readonly text: string; readonly isFound: boolean };

const piecesOf = ({ text, ranges }: Excerpt): readonly Piece[] => {
  let end = 0;
  const pieces = ranges.flatMap(([from, to]): readonly Piece[] => {
    const before = { text: text.slice(end, from), isFound: false };
    end = to;
    return [before, { text: text.slice(from, to), isFound: true }];
  });
  return [...pieces, { text: text.slice(end), isFound: false }].filter(
    (piece) => piece.text !== '',
  );
};

/** Text with the words that were looked for marked in it. */
export const MarkedText = (props: { readonly excerpt: Excerpt }) => (
  <For each={piecesOf(props.excerpt)}>
    {({ text, isFound }) => (isFound ? <mark>{text}</mark> : text)}
  </For>
);
