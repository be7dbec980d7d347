import { Show } from 'solid-js';
import type { EssayReport } from '../../exam/attempt-report.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';
import { BankBlocks } from '../controls/bank-html.tsx';
import '../controls/more-figures.css';
import { EssayStandingLink } from '../essay/essay-standing-link.tsx';
import { promptIn } from '../essay/prompt-in.ts';
import '../review/essay-reading.css';
import { FigureList } from '../controls/figure-list.tsx';
import { timingFigures } from './timing-figures.ts';

type EssayPanelProps = {
  readonly report: EssayReport;
  readonly stored: StoredAttempt;
};

/** The essay: its length and its time, the text as written, and the way to its readings. */
export const EssayPanel = (props: EssayPanelProps) => (
  <>
    <FigureList
      figures={[
        { label: 'Characters', value: props.report.characters.toLocaleString('en-US') },
        ...(props.report.words === null
          ? []
          : [{ label: 'Words', value: props.report.words.toLocaleString('en-US') }]),
        ...timingFigures(props.report.timing),
      ]}
    />
    <Show
      when={promptIn(props.stored, props.report.promptId)}
      keyed
      fallback={<p>No prompt was chosen before time ran out.</p>}
    >
      {(prompt) => (
        <>
          <details class="more-figures">
            <summary>The prompt</summary>
            <BankBlocks class="prose reading" html={prompt.stem} />
          </details>
          <section class="stack">
            <h3>Your essay</h3>
            <Show
              when={props.stored.drafts.get(prompt.id)?.text.trim()}
              fallback={
                <p>
                  {props.report.characters > 0
                    ? 'Its text is not stored with this attempt; only its length is.'
                    : 'You wrote nothing.'}
                </p>
              }
            >
              <p class="essay-text reading">{props.stored.drafts.get(prompt.id)?.text}</p>
              <EssayStandingLink attemptId={props.stored.attempt.id} />
            </Show>
          </section>
        </>
      )}
    </Show>
  </>
);
