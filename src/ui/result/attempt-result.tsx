import { createMemo, createSignal, For, onMount, Show } from 'solid-js';
import { scoreAttempt } from '../../exam/score-attempt.ts';
import { summarizeReport } from '../../exam/summarize-report.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';
import { BlindPanel } from '../blind/blind-panel.tsx';
import { digestOf } from '../blind/blind-standing.ts';
import { messageOf } from '../controls/message-of.ts';
import { SectionBriefs } from '../controls/section-briefs.tsx';
import { UnfiledNote } from '../mistakes/unfiled-note.tsx';
import { ChangedAnswers } from './changed-answers.tsx';
import { completeSummary } from './complete-summary.ts';
import { ConfidencePanel } from './confidence-panel.tsx';
import { EstimatedScalePanel } from './estimated-scale-panel.tsx';
import { endedParts } from './exam-places.ts';
import { KeepResult } from './keep-result.tsx';
import { NextStepsPanel } from './next-steps-panel.tsx';
import { PercentNotes } from './percent-notes.tsx';
import { progressInWords } from './progress-in-words.ts';
import { SectionPanel } from './section-panel.tsx';
import { Taking } from './taking.tsx';

type AttemptResultProps = {
  readonly stored: StoredAttempt;
  readonly store: AttemptStore;
};

/** The scores of one attempt: all sections at a glance and what to do next, then each section, then what runs through all. */
export const AttemptResult = (props: AttemptResultProps) => {
  const report = createMemo(() => scoreAttempt(props.stored));
  const digest = createMemo(() => digestOf(props.stored));
  const parts = createMemo(() => endedParts(report(), digest()));
  const [problem, setProblem] = createSignal<string | null>(null);
  const hasEnded = () => parts().length > 0;
  const isUnderWay = () => props.stored.state.finishedAt === null;
  const id = () => props.stored.attempt.id;
  // A drill's questions were picked: they say nothing about topics, and nothing about a scale.
  const isDrill = () => props.stored.attempt.kind === 'drill';

  onMount(() => {
    completeSummary(props.store, props.stored).catch((error: unknown) =>
      setProblem(messageOf(error)),
    );
  });

  return (
    <>
      <Show when={problem()}>
        {(sentence) => (
          <p class="notice" role="alert">
            These scores could not be recorded in the list of past attempts: {sentence()}
          </p>
        )}
      </Show>
      <Show when={isUnderWay()}>
        <div class="notice under-way-notice">
          <p>{progressInWords(report())}</p>
          <a class="button" data-weight="primary" href={`#/exam/${id()}`}>
            Continue the exam
          </a>
        </div>
      </Show>
      <Show when={hasEnded()}>
        <div class="result-summary">
          <SectionBriefs summary={summarizeReport(report())} />
        </div>
        <p>
          <a
            class="button"
            data-weight={isUnderWay() ? 'plain' : 'primary'}
            href={`#/review/${id()}`}
          >
            {isUnderWay() ? 'Review what is finished' : 'Review every question'}
          </a>
        </p>
        <Show when={!isUnderWay()}>
          <NextStepsPanel
            stored={props.stored}
            store={props.store}
            parts={parts()}
            report={report()}
            digest={digest()}
          />
          <UnfiledNote digest={digest()} store={props.store} />
        </Show>
        <BlindPanel stored={props.stored} store={props.store} />
      </Show>
      <For each={report().sections}>
        {(report, index) => (
          <SectionPanel
            report={report}
            digest={parts().find(({ place }) => place === index() + 1)?.digest}
            isDrill={isDrill()}
            stored={props.stored}
          />
        )}
      </For>
      <Show when={hasEnded()}>
        <ChangedAnswers digest={digest()} />
        <ConfidencePanel digest={digest()} stored={props.stored} />
        <Show when={!isDrill()}>
          <EstimatedScalePanel report={report()} />
        </Show>
        <Taking stored={props.stored} />
        <PercentNotes />
        <KeepResult stored={props.stored} store={props.store} />
      </Show>
    </>
  );
};
