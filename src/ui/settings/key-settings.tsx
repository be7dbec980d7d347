import { createSignal, For, Show } from 'solid-js';
import '../preferences/choices.css';
import { standardKeys } from '../preferences/exam-keys.ts';
import type { KeyBindings } from '../preferences/exam-keys.ts';
import { preferences } from '../preferences/preferences.ts';
import type { Preferences } from '../preferences/preferences.ts';
import { examActions } from './action-titles.ts';
import { KeyRow } from './key-row.tsx';

type KeySettingsProps = { readonly onChange: (change: Partial<Preferences>) => void };

/** Which single keys the exam listens to, if any. */
export const KeySettings = (props: KeySettingsProps) => {
  const change = (keys: KeyBindings): void => props.onChange({ keys });
  const keys = () => preferences().keys;
  const isStandard = () =>
    examActions.every((action) => keys().actions[action] === standardKeys.actions[action]);
  const [isBack, setBack] = createSignal(false);
  return (
    <section class="stack" aria-labelledby="keys">
      <h2 id="keys">Keys in the exam</h2>
      <label class="check-row">
        <input
          type="checkbox"
          checked={keys().enabled}
          onChange={(event) => change({ ...keys(), enabled: event.currentTarget.checked })}
        />
        <span>
          Single-key shortcuts
          <br />
          <span class="soft small">
            Without them, Tab, Enter, Space and, among the options, the arrow keys do everything.
          </span>
        </span>
      </label>
      <Show when={keys().enabled}>
        <p class="prose">
          <kbd>1</kbd>–<kbd>9</kbd> or <kbd>A</kbd>–<kbd>I</kbd> choose an option, and strike it out
          with <kbd>Shift</kbd>. A letter assigned to an action below does only that. The right and
          left arrows always go to the next and the previous question.
        </p>
        <p class="soft small" id="key-hint">
          After “Change,” press a letter or symbol; press Delete for no key, or Escape to leave it
          as it is.
        </p>
        <ul class="key-rows">
          <For each={examActions}>
            {(action) => <KeyRow action={action} keys={keys()} onChange={change} />}
          </For>
        </ul>
        <div>
          <button
            type="button"
            class="button"
            aria-disabled={isStandard()}
            onClick={() => {
              change(standardKeys);
              setBack(true);
            }}
          >
            Restore the standard keys
          </button>
          <p class="soft small" role="status">
            {isBack() && isStandard() ? 'The standard keys are restored.' : ''}
          </p>
        </div>
      </Show>
    </section>
  );
};
