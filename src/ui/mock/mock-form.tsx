import { createMemo, createSignal, Show } from 'solid-js';
import type { OfferedFormat } from '../../exam/exam-format.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { clockInWords } from './conditions-in-words.ts';
import { createStart } from './create-start.ts';
import { FormatChoice } from './format-choice.tsx';
import { FormatDetails } from './format-details.tsx';
import './mock.css';
import { SittingOptions } from './sitting-options.tsx';
import { ProblemNotice } from '../controls/problem-notice.tsx';
import { UnscoredChoice } from './unscored-choice.tsx';

type MockFormProps = {
  readonly formats: readonly OfferedFormat[];
  readonly store: AttemptStore;
};

/** The version, the conditions, and the way into the exam. */
export const MockForm = (props: MockFormProps) => {
  const { conditions, isStarting, problem, start } = createStart('mock', () => props.store);
  const [chosenId, setChosenId] = createSignal<string>();
  const [unscored, setUnscored] = createSignal(0);
  const offered = createMemo(
    () =>
      props.formats.find(({ format }) => format.id === chosenId()) ??
      props.formats.find(({ isDefault }) => isDefault) ??
      props.formats[0],
  );

  return (
    <Show when={offered()} fallback={<p>The question bank has no exams.</p>}>
      {(current) => (
        <div class="mock-form">
          <FormatChoice
            formats={props.formats}
            chosen={current()}
            timeFactor={conditions().timeFactor}
            onChoose={(id) => {
              setChosenId(id);
              setUnscored(0);
            }}
          />
          <div class="mock-columns">
            {/* Before the details, which are long: on a phone and by keyboard the way to begin is short. */}
            <div class="mock-begin panel">
              <section class="stack" aria-labelledby="options">
                <h2 id="options">Options</h2>
                <UnscoredChoice
                  format={current().format}
                  unscored={unscored()}
                  onChange={setUnscored}
                />
                <SittingOptions
                  conditions={conditions()}
                  hasBreaks={current().format.sections.length > 1}
                />
              </section>
              <section class="stack" aria-labelledby="begin">
                <h2 id="begin">Before you begin</h2>
                <ul class="mock-hints">
                  <li>Each section shows its instructions first and starts when you say so.</li>
                  <li>{clockInWords(conditions())}</li>
                  <li>Have a pen and paper at hand. A calculator is not allowed.</li>
                </ul>
                <ProblemNotice problem={problem()} />
                <button
                  type="button"
                  class="button"
                  data-weight="primary"
                  aria-disabled={isStarting()}
                  onClick={() =>
                    void start({ format: current().format, unscoredPerSection: unscored() })
                  }
                >
                  Begin the exam
                </button>
              </section>
            </div>
            <div class="mock-about">
              <FormatDetails offered={current()} timeFactor={conditions().timeFactor} />
            </div>
          </div>
        </div>
      )}
    </Show>
  );
};
