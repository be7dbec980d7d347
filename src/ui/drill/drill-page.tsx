import { createResource, createSignal, For, Show } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import { sectionLengthMs } from '../../exam/exam-format.ts';
import type { FormatSection, OfferedFormat } from '../../exam/exam-format.ts';
import { standardConditions } from '../../exam/conditions.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { durationInWords } from '../controls/duration.ts';
import { startAttempt } from '../mock/start-attempt.ts';
import { useRouting } from '../routing/router.tsx';
import { StoreGate } from '../services/store-gate.tsx';
import { useServices } from '../services/services.ts';
import { SiteLayout } from '../shell/site-layout.tsx';
import './drill.css';

type SectionChoiceProps = {
  readonly formats: readonly OfferedFormat[];
  readonly store: AttemptStore;
};

const sizeOf = (section: FormatSection): string =>
  `${section.section === 'essay' ? 'One essay' : `${section.questions} questions`}, ${durationInWords(sectionLengthMs(section))}`;

const SectionChoice = (props: SectionChoiceProps) => {
  const { wallClock } = useServices();
  const { go } = useRouting();
  const [problem, setProblem] = createSignal<string | null>(null);

  const begin = async ({ format }: OfferedFormat, section: FormatSection): Promise<void> => {
    setProblem(null);
    try {
      const attemptId = await startAttempt({
        store: props.store,
        clock: wallClock,
        format: { ...format, sections: [section] },
        kind: 'section',
        unscoredPerSection: 0,
        conditions: standardConditions,
      });
      go(`/exam/${attemptId}`);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'The drill could not be stored.');
    }
  };

  return (
    <>
      <Show when={problem()}>
        {(sentence) => (
          <p class="notice" role="alert">
            {sentence()}
          </p>
        )}
      </Show>
      <For each={props.formats}>
        {(offered) => (
          <section class="stack" aria-labelledby={`format-${offered.format.id}`}>
            <h2 id={`format-${offered.format.id}`}>{offered.format.title}</h2>
            <ul class="sections">
              <For each={offered.format.sections}>
                {(section) => (
                  <li class="panel section-card">
                    <h3>{sectionTitles[section.section]}</h3>
                    <p class="soft">{sizeOf(section)}</p>
                    <button
                      type="button"
                      class="button"
                      onClick={() => void begin(offered, section)}
                    >
                      Begin<span class="visually-hidden"> {sectionTitles[section.section]}</span>
                    </button>
                  </li>
                )}
              </For>
            </ul>
          </section>
        )}
      </For>
    </>
  );
};

/** One section by itself, with its own clock: scored and reviewed like an exam, and kept apart from it. */
export const DrillPage = () => {
  const services = useServices();
  const [formats] = createResource(services.loadFormats);
  return (
    <SiteLayout
      title="Drill one section"
      lead={
        <p>
          A section by itself, with its clock and its rules as in the exam. Questions that you have
          not seen come first.
        </p>
      }
    >
      <StoreGate>
        {(store) => (
          <Show when={formats()} fallback={<p class="soft">Loading the sections …</p>}>
            {(loaded) => <SectionChoice formats={loaded()} store={store} />}
          </Show>
        )}
      </StoreGate>
    </SiteLayout>
  );
};
