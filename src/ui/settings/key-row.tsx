import { createSignal, createUniqueId, Show } from 'solid-js';
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

type Answer = {
  readonly words: string;
  /** What the action had as it was said: it says nothing of another. */
  readonly key: string | null;
};

/** An action with its key, and how to give it another. */
export const KeyRow = (props: KeyRowProps) => {
  const [isAsking, setAsking] = createSignal(false);
  // A new object each time: the same words in the same place would not be read out again.
  const [answer, setAnswer] = createSignal<Answer | null>(null);
  const answerId = createUniqueId();
  let button: HTMLButtonElement | undefined;
  const title = () => actionTitles[props.action];
  const key = () => props.keys.actions[props.action];
  const standing = () => (answer()?.key === key() ? answer() : null);

  const say = (words: string): void => void setAnswer({ words, key: key() });
  const ask = (): void => {
    setAnswer(null);
    setAsking(true);
  };
  const leave = (): void => {
    // A refusal ends with the field. Called again as that goes: by then the answer is another.
    if (isAsking()) setAnswer(null);
    setAsking(false);
  };
  const settle = (words: string, keys: KeyBindings): void => {
    leave();
    props.onChange(keys);
    say(words);
    button?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Tab' || modifiers.has(event.key)) return;
    event.preventDefault();
    if (event.key === 'Escape') {
      leave();
      return button?.focus();
    }
    if (event.key === 'Delete' || event.key === 'Backspace') {
      return settle('No key now.', withKey(props.keys, props.action, null));
    }
    const rebound = rebindKey(props.keys, props.action, event);
    if (rebound.ok) settle('Changed.', rebound.value);
    else say(rebound.problem);
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
          aria-describedby={`key-hint ${answerId}`}
          aria-invalid={standing() !== null}
          onKeyDown={onKeyDown}
          onInput={(event) => (event.currentTarget.value = '')}
          onBlur={leave}
        />
      </Show>
      <p id={answerId} class="key-answer" role="status">
        <Show when={standing()} keyed>
          {({ words }) => <span>{words}</span>}
        </Show>
      </p>
    </li>
  );
};
