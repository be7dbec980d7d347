import { For } from 'solid-js';
import type { Confidence } from '../../exam/attempt-event.ts';

const levels: readonly { readonly level: Confidence; readonly title: string }[] = [
  { level: 'sure', title: 'Sure' },
  { level: 'unsure', title: 'Unsure' },
  { level: 'guess', title: 'A guess' },
];

type ConfidenceChoiceProps = {
  readonly confidence: Confidence | null;
  /** Null takes back what was said. */
  readonly onSay: (confidence: Confidence | null) => void;
};

/** How sure the candidate is of the answer: asked only where that was chosen before the start. */
export const ConfidenceChoice = (props: ConfidenceChoiceProps) => (
  <div class="confidence" role="group" aria-label="How sure are you?">
    <span aria-hidden="true">How sure are you?</span>
    <For each={levels}>
      {({ level, title }) => (
        <button
          type="button"
          class="button tool"
          aria-pressed={props.confidence === level}
          onClick={() => props.onSay(props.confidence === level ? null : level)}
        >
          {title}
        </button>
      )}
    </For>
  </div>
);
