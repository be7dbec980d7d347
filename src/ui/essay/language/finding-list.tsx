import { For, Show } from 'solid-js';
import { findingTitles } from './finding.ts';
import type { Finding } from './finding.ts';
import { insteadInWords } from './finding-words.ts';

type FindingListProps = {
  readonly findings: readonly Finding[];
  readonly current: number | null;
  /** Called where an entry is pressed: its place in the list. */
  readonly onShow: (place: number) => void;
};

/** The findings in reading order; each leads to its place in the text. */
export const FindingList = (props: FindingListProps) => (
  <ol class="finding-list">
    <For each={props.findings}>
      {(finding, place) => (
        <li>
          <button
            type="button"
            class="finding"
            data-place={place()}
            aria-current={props.current === place() ? 'true' : undefined}
            onClick={() => props.onShow(place())}
          >
            <span class="finding-kind" data-kind={finding.kind}>
              {place() + 1}. {findingTitles[finding.kind]}
            </span>{' '}
            <span class="finding-text">“{finding.text.trim()}”</span>
          </button>
          <p class="finding-hint">
            {finding.hint}
            <Show when={insteadInWords(finding)}>{(instead) => <> {instead()}</>}</Show>
          </p>
        </li>
      )}
    </For>
  </ol>
);
