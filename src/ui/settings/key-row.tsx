import { createSignal, Show } from 'solid-js';
import type { ExamAction, KeyBindings } from '../preferences/exam-keys.ts';
import { createSettledFocus } from '../services/create-settled-focus.ts';
import { actionTitles, keyLabel } from './action-titles.ts';
import { rebindKey, withKey } from './rebind-key.ts';

type KeyRowProps = {
  readonly action: ExamAction;
  readonly keys: KeyBindings;
  readonly onChange: (keys: KeyBindings) => void;
};

const modifiers: ReadonlySet<string> = new Set([
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
]);

/** An action with its key, and how to give it another. */
export const KeyRow = (props: KeyRowProps) => {
  const [isAsking, setAsking] = createSignal(false);
  const [answer, setAnswer] = createSignal('');
  let button: HTMLButtonElement | undefined;
  const title = () => actionTitles[props.action];
  const key = () => props.keys.actions[props.action];

  const ask = (): void => {
    setAnswer('');
    setAsking(true);
  };
  const settle = (words: string, keys: KeyBindings = props.keys): void => {
    setAsking(false);
    setAnswer(words);
    if (keys !== props.keys) props.onChange(keys);
    button?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Tab' || modifiers.has(event.key)) return;
    event.preventDefault();
    if (event.key === 'Escape') return settle('');
    if (event.key === 'Delete' || event.key === 'Backspace') {
      return settle('No key now.', withKey(props.keys, props.action, null));
    }
    const rebound = rebindKey(props.keys, props.action, event);
    if (rebound.ok) settle('Changed.', rebound.value);
    else setAnswer(rebound.problem);
  };

  return (
    <li class="key-row">
      <span>{title()}</span>
      <Show when={key()} fallback={<span class="soft">No key</span>}>
        {(name) => <kbd>{keyLabel(name())}</kbd>}
      </Show>
      <Show
        when={isAsking()}
        fallback={
          <button ref={(element) => (button = element)} type="button" class="button" onClick={ask}>
            Change<span class="visually-hidden"> the key: {title()}</span>
          </button>
        }
      >
        {/* A text field, as screen readers keep single letters for themselves on a button. */}
        <input
          // The button that had the focus is gone.
          ref={(element) => createSettledFocus(() => element.focus())}
          type="text"
          class="key-field"
          autocomplete="off"
          placeholder="Press a key"
          aria-label={`Press a key: ${title()}`}
          aria-describedby="key-hint"
          onKeyDown={onKeyDown}
          onInput={(event) => (event.currentTarget.value = '')}
          onBlur={() => setAsking(false)}
        />
      </Show>
      <p class="key-answer" role="status">
        {answer()}
      </p>
    </li>
  );
};
