import { createMemo, createResource, createSignal, Show } from 'solid-js';
import type { OfferedFormat } from '../../exam/exam-format.ts';
import { standardConditions } from '../../exam/conditions.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { AttemptsUnderWay } from '../home/attempts-under-way.tsx';
import { useRouting } from '../routing/router.tsx';
import { StoreGate } from '../services/store-gate.tsx';
import { useServices } from '../services/services.ts';
import { SiteLayout } from '../shell/site-layout.tsx';
import { FormatChoice } from './format-choice.tsx';
import { FormatDetails } from './format-details.tsx';
import './mock.css';
import { startAttempt } from './start-attempt.ts';
import { UnscoredChoice } from './unscored-choice.tsx';

type MockFormProps = {
  readonly formats: readonly OfferedFormat[];
  readonly store: AttemptStore;
};

const MockForm = (props: MockFormProps) => {
  const { wallClock } = useServices();
  const { go } = useRouting();
  const [chosenId, setChosenId] = createSignal<string>();
  const [unscored, setUnscored] = createSignal(0);
  const [problem, setProblem] = createSignal<string | null>(null);
  const offered = createMemo(
    () =>
      props.formats.find(({ format }) => format.id === chosenId()) ??
      props.formats.find(({ isDefault }) => isDefault) ??
      props.formats[0],
  );

  const begin = async ({ format }: OfferedFormat): Promise<void> => {
    setProblem(null);
    try {
      const attemptId = await startAttempt({
        store: props.store,
        clock: wallClock,
        format,
        kind: 'mock',
        unscoredPerSection: unscored(),
        conditions: standardConditions,
      });
      go(`/exam/${attemptId}`);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'The exam could not be stored.');
    }
  };

  return (
    <Show when={offered()} fallback={<p>The question bank holds no exam.</p>}>
      {(current) => (
        <>
          <FormatChoice
            formats={props.formats}
            chosen={current()}
            onChoose={(id) => {
              setChosenId(id);
              setUnscored(0);
            }}
          />
          <div class="mock-columns">
            <div class="mock-about">
              <FormatDetails offered={current()} />
            </div>
            <div class="mock-begin panel">
              <UnscoredChoice
                format={current().format}
                unscored={unscored()}
                onChange={setUnscored}
              />
              <section class="stack" aria-labelledby="begin">
                <h2 id="begin">Before you begin</h2>
                <ul class="mock-hints">
                  <li>Each section has instructions first; its clock starts when you start it.</li>
                  <li>
                    A clock that has started does not stop, not even when this page is closed. Come
                    back and you find the same question and your answers.
                  </li>
                  <li>Have a pen and paper at hand. A calculator is not allowed.</li>
                </ul>
                <Show when={problem()}>
                  {(sentence) => (
                    <p class="notice" role="alert">
                      {sentence()}
                    </p>
                  )}
                </Show>
                <button
                  type="button"
                  class="button"
                  data-weight="primary"
                  onClick={() => void begin(current())}
                >
                  Begin the exam
                </button>
              </section>
            </div>
          </div>
        </>
      )}
    </Show>
  );
};

/** Where the exam is chosen, and where it is said plainly what this version of the test was. */
export const MockPage = () => {
  const services = useServices();
  const [formats] = createResource(services.loadFormats);
  return (
    <SiteLayout
      title="Full mock exam"
      lead={<p>Choose the version to sit, read what it was, and begin when you are ready.</p>}
    >
      <StoreGate>
        {(store) => (
          <>
            <AttemptsUnderWay store={store} />
            <Show when={formats()} fallback={<p class="soft">Loading the exams …</p>}>
              {(loaded) => <MockForm formats={loaded()} store={store} />}
            </Show>
          </>
        )}
      </StoreGate>
    </SiteLayout>
  );
};
