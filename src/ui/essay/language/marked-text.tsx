import { For, Show } from 'solid-js';
import { findingTitles } from './finding.ts';
import type { Finding } from './finding.ts';
import { textPieces } from './text-pieces.ts';

type MarkedTextProps = {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The place in the list of the finding that is looked at; null where none is. */
  readonly current: number | null;
  /** Called where a number in the text is pressed: its place in the list. */
  readonly onNumber: (place: number) => void;
};

/** The essay with its findings underlined and numbered; the numbers lead to the list beside it. */
export const MarkedText = (props: MarkedTextProps) => (
  <p class="essay-text reading marked-text">
    <For each={textPieces(props.text, props.findings)}>
      {(piece) => (
        <>
          <Show when={piece.covering.length > 0} fallback={piece.text}>
            <mark
              data-kind={props.findings[piece.covering.at(-1) ?? 0]?.kind}
              data-current={
                props.current !== null && piece.covering.includes(props.current) ? '' : undefined
              }
            >
              {piece.text}
            </mark>
          </Show>
          <For each={piece.ending}>
            {(place) => (
              <button
                type="button"
                class="finding-number"
                data-place={place}
                aria-label={`Hint ${place + 1}: ${findingTitles[props.findings[place]?.kind ?? 'grammar']}`}
                onClick={() => props.onNumber(place)}
              >
                {place + 1}
              </button>
            )}
          </For>
        </>
      )}
    </For>
  </p>
);
