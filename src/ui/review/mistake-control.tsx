import { createEffect, createSignal, createUniqueId, For, on, Show, untrack } from 'solid-js';
import type { FiledMistake, Mistake, MistakeCause } from '../../progress/mistake.ts';
import { createAutosave } from '../controls/create-autosave.ts';
import { SaveLine } from '../controls/save-line.tsx';
import { causeWords, mistakeCauses } from '../mistakes/mistake-words.ts';
import './mistake-control.css';

export type MissedQuestion = Pick<Mistake, 'attemptId' | 'itemId' | 'section' | 'topic'>;

type MistakeControlProps = {
  readonly missed: MissedQuestion;
  /** As it is filed, in whichever tab. */
  readonly filed: Mistake | undefined;
  readonly now: () => number;
  /** Without a note, the one that is stored stays. */
  readonly onFile: (mistake: FiledMistake) => Promise<void>;
  readonly onUnfile: () => Promise<void>;
};

/** What is given after it was taken off the log begins without the note that was there. */
const joinFilings = (older: FiledMistake | null, newer: FiledMistake | null): FiledMistake | null =>
  newer && (older === null ? { note: '', ...newer } : { ...older, ...newer });

/** Why one question was missed, as the candidate sees it. Filed as it is chosen; made anew for each question. */
export const MistakeControl = (props: MistakeControlProps) => {
  const name = createUniqueId();
  const filed = untrack(() => props.filed);
  const [cause, setCause] = createSignal<MistakeCause | null>(filed?.cause ?? null);
  const [note, setNote] = createSignal(filed?.note ?? '');
  const { state, problem, change, flush, isUnsaved } = createAutosave<FiledMistake | null>(
    (mistake) => (mistake === null ? props.onUnfile() : props.onFile(mistake)),
    joinFilings,
  );
  // What another tab has filed. What is being changed here comes after it.
  createEffect(
    on(
      () => props.filed,
      (stored) => {
        if (isUnsaved()) return;
        setCause(stored?.cause ?? null);
        // Stored without the space that may stand at its end while it is written.
        if ((stored?.note ?? '') !== note().trim()) setNote(stored?.note ?? '');
      },
      { defer: true },
    ),
  );
  const choose = (chosen: MistakeCause): void => {
    setCause(chosen);
    change({ ...props.missed, cause: chosen, filedAt: props.now() });
    flush();
  };
  const write = (chosen: MistakeCause, words: string): void => {
    setNote(words);
    change({ ...props.missed, cause: chosen, note: words.trim(), filedAt: props.now() });
  };
  let choices: HTMLFieldSetElement | undefined;
  const takeOff = (): void => {
    setCause(null);
    setNote('');
    change(null);
    flush();
    // The button is gone with what it took off.
    choices?.querySelector('input')?.focus();
  };
  return (
    <div class="mistake-control">
      <fieldset ref={(element) => (choices = element)}>
        <legend class="mark-title">Why did you miss it?</legend>
        <div class="causes">
          <For each={mistakeCauses}>
            {(offered) => (
              <label class="cause">
                <input
                  type="radio"
                  name={name}
                  checked={cause() === offered}
                  onChange={() => choose(offered)}
                />
                <span>
                  <strong>{causeWords[offered].title}</strong>
                  <span class="soft small">{causeWords[offered].meaning}</span>
                </span>
              </label>
            )}
          </For>
        </div>
      </fieldset>
      <Show when={cause()}>
        {(chosen) => (
          <>
            <p class="cause-advice">{causeWords[chosen()].advice}</p>
            <label class="mark-note">
              <span class="mark-title">What to remember from it</span>
              <textarea
                rows="2"
                value={note()}
                onInput={(event) => write(chosen(), event.currentTarget.value)}
                onChange={() => flush()}
              />
            </label>
          </>
        )}
      </Show>
      <div class="button-row">
        <Show when={cause()}>
          <a class="button" data-weight="quiet" href="#/mistakes">
            Open the mistake log
          </a>
          <button type="button" class="button" data-weight="quiet" onClick={takeOff}>
            Remove from the log
          </button>
        </Show>
        <SaveLine state={state()} problem={problem()} onRetry={flush} />
      </div>
    </div>
  );
};
