import { Match, Show, Switch } from 'solid-js';
import type { EssayItem } from '../../bank/item.ts';
import type { AttemptId } from '../../exam/attempt.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { BankBlocks } from '../controls/bank-html.tsx';
import { EssayModels } from '../review/essay-models.tsx';
import { KeptProblem } from '../services/kept-problem.tsx';
import { useServices } from '../services/services.ts';
import { createReadings } from './create-readings.ts';
import { EssayTrend } from './essay-trend.tsx';
import { LanguageHints } from './language/language-hints.tsx';
import { OnDemand } from './on-demand.tsx';
import { OwnReading } from './own-reading.tsx';

type EssayScoringProps = {
  readonly item: EssayItem;
  readonly text: string;
  readonly attemptId: AttemptId;
  readonly store: AttemptStore;
};

const afterOwn = 'Best opened after your own reading, so that your reading stays your own.';

/** The essay as written beside the candidate's own reading of it; below, what to hold both against. */
export const EssayScoring = (props: EssayScoringProps) => {
  const { wallClock } = useServices();
  // The page is made anew for another attempt.
  // eslint-disable-next-line solid/reactivity
  const essay = createReadings(props.store, props.attemptId, props.item.id, () => wallClock.now());
  const isRead = () => (essay.readings()?.length ?? 0) > 0;
  const isReadTwice = () => (essay.readings()?.length ?? 0) > 1;
  return (
    <>
      <KeptProblem kept={essay} what="Your readings" />
      <Show when={essay.unsaved()}>
        {(sentence) => (
          <p class="notice" role="alert">
            Your readings could not be saved. {sentence()}
          </p>
        )}
      </Show>
      <div class="essay-beside">
        <section
          class="essay-written"
          aria-label="Prompt and essay"
          // It scrolls by itself, which the keyboard must be able to do too.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabindex="0"
        >
          <section class="stack">
            <h2>The prompt</h2>
            <BankBlocks class="prose reading essay-prompt" html={props.item.stem} />
          </section>
          <section class="stack">
            <h2>As you wrote it</h2>
            <p class="essay-text reading">{props.text}</p>
          </section>
        </section>
        <Switch>
          <Match when={essay.readings()} keyed={false}>
            {(readings) => (
              <OwnReading
                readings={readings()}
                begun={essay.begun()}
                onSave={essay.save}
                onChange={essay.saveBegun}
              />
            )}
          </Match>
          <Match when={essay.problem() === undefined}>
            <p class="soft">Opening your readings…</p>
          </Match>
        </Switch>
      </div>
      <Show when={isReadTwice()}>
        <section class="stack">
          <h2>Across your essays</h2>
          <EssayTrend readings={essay.all()} current={props.attemptId} />
        </section>
      </Show>
      <OnDemand
        title="The language of your essay"
        lead={`Its length, its sentences, and places to look at again. ${isRead() ? '' : afterOwn}`}
      >
        <LanguageHints text={props.text} />
      </OnDemand>
      <OnDemand
        title="Strong answers and sample answers"
        lead={`What either side can say, and answers with a reader’s notes. ${isRead() ? '' : afterOwn}`}
      >
        <EssayModels item={props.item} level={3} />
      </OnDemand>
    </>
  );
};
