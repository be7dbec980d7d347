import { createMemo, createSignal, For, onMount, Show } from 'solid-js';
import { summarizeReport } from '../../exam/summarize-report.ts';
import type { AttemptStore, StoredAttempt } from '../../storage/attempt-store.ts';
import { SectionBriefs } from '../controls/section-briefs.tsx';
import { PercentNotes } from './percent-notes.tsx';
import { SectionPanel } from './section-panel.tsx';
import { standingInWords } from './standing-words.ts';
import { Taking } from './taking.tsx';
import { completeSummary, resultOf } from './stored-result.ts';

type AttemptResultProps = {
  readonly stored: StoredAttempt;
  readonly store: AttemptStore;
};

/** The scores of one attempt: all sections at a glance, then each by itself. */
export const AttemptResult = (props: AttemptResultProps) => {
  const result = createMemo(() => resultOf(props.stored));
  const [problem, setProblem] = createSignal<string | null>(null);
  const hasEnded = () => result().report.sections.some(({ standing }) => standing === 'ended');
  const id = () => props.stored.attempt.id;

  onMount(() => {
    completeSummary(props.store, props.stored, result()).catch((error: unknown) =>
      setProblem(error instanceof Error ? error.message : String(error)),
    );
  });

  return (
    <>
      <Show when={problem()}>
        {(sentence) => (
          <p class="notice" role="alert">
            These scores could not be noted in the list of past attempts: {sentence()}
          </p>
        )}
      </Show>
      <Show when={result().finishedAt === null}>
        <div class="notice under-way-notice">
          <p>{standingInWords(result().report)}</p>
          <a class="button" data-weight="primary" href={`#/exam/${id()}`}>
            Go on with the exam
          </a>
        </div>
      </Show>
      <Show when={hasEnded()}>
        <SectionBriefs summary={summarizeReport(result().report)} />
        <p>
          <a
            class="button"
            data-weight={result().finishedAt === null ? 'plain' : 'primary'}
            href={`#/review/${id()}`}
          >
            {result().finishedAt === null ? 'Review what is finished' : 'Review every question'}
          </a>
        </p>
        <Taking stored={props.stored} />
        <PercentNotes />
      </Show>
      <For each={result().report.sections}>
        {(report) => <SectionPanel report={report} stored={props.stored} />}
      </For>
    </>
  );
};
