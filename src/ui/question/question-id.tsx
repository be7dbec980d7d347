import { createSignal, Show } from 'solid-js';
import type { ItemId } from '../../bank/item.ts';

type QuestionIdProps = {
  readonly itemId: ItemId;
  /** The section it belongs to; undefined where the bank does not have it. */
  readonly section: string | undefined;
};

/** The name by which the bank and the search know a question, to be copied. */
export const QuestionId = (props: QuestionIdProps) => {
  const [outcome, setOutcome] = createSignal('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(props.itemId);
      setOutcome('Copied.');
    } catch {
      // The browser may refuse; one click selects the whole id.
      setOutcome('The browser did not allow copying. Select the ID and copy it yourself.');
    }
  };
  return (
    <p class="question-id small">
      <Show when={props.section}>{(section) => <span>{section()}</span>}</Show>
      <span>
        ID: <code>{props.itemId}</code>{' '}
        {/* Only pages that came by a safe way are given a clipboard. */}
        <Show when={'clipboard' in navigator}>
          <button type="button" class="button" data-weight="quiet" onClick={() => void copy()}>
            Copy<span class="visually-hidden"> the ID</span>
          </button>
        </Show>
      </span>
      <span role="status">{outcome()}</span>
    </p>
  );
};
