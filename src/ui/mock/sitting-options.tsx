import { createSignal, lazy, Show, Suspense } from 'solid-js';
import type { Conditions } from '../../exam/conditions.ts';
import { accessInWords, sittingInWords } from './conditions-in-words.ts';
import './sitting-options.css';

// Most begin under the conditions of the real test, and never open it.
const SittingFields = lazy(async () => ({
  default: (await import('./sitting-fields.tsx')).SittingFields,
}));

type SittingOptionsProps = {
  /** What an attempt begun now would be begun with. */
  readonly conditions: Conditions;
  readonly hasBreaks: boolean;
};

/** Time, breaks, aids and access for the next attempt. What was chosen last is offered again, and said while this is closed. */
export const SittingOptions = (props: SittingOptionsProps) => {
  const [wasOpened, setOpened] = createSignal(false);
  const chosen = () =>
    [sittingInWords(props.conditions), accessInWords(props.conditions)]
      .filter((words) => words !== '')
      .join(', ');
  return (
    <details class="sitting" onToggle={() => setOpened(true)}>
      <summary>
        <strong>Time and access</strong>
        <span class="sitting-chosen" data-is-standard={chosen() === ''}>
          {chosen() || 'As in the real test'}
        </span>
      </summary>
      <Show when={wasOpened()}>
        <Suspense fallback={<p role="status">Loading…</p>}>
          <SittingFields conditions={props.conditions} hasBreaks={props.hasBreaks} />
        </Suspense>
      </Show>
    </details>
  );
};
