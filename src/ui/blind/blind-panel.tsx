import { createMemo, createResource, Match, Show, Switch } from 'solid-js';
import { blindReview } from '../../progress/blind-review.ts';
import { secondAnswersIn } from '../../progress/change-second-answers.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';
import { messageOf } from '../controls/message-of.ts';
import '../controls/more-figures.css';
import { digestOf } from './blind-standing.ts';
import { BlindTable } from './blind-table.tsx';
import { bothScores, limitsOfGap, readingOfGap, whatChanged } from './blind-words.ts';
import './blind-panel.css';

type BlindPanelProps = {
  readonly stored: StoredAttempt;
  readonly store: AttemptStore;
};

/** The timed score beside the untimed one, for an exam after which questions were answered again; nothing for any other. */
export const BlindPanel = (props: BlindPanelProps) => {
  const [read] = createResource(async () => {
    try {
      const progress = await props.store.progress();
      return { second: await progress.secondAnswers(props.stored.attempt.id), problem: null };
    } catch (error) {
      return { second: undefined, problem: messageOf(error) };
    }
  });
  const known = () => (read.state === 'ready' ? read.latest : undefined);
  const review = createMemo(() => {
    const second = known()?.second;
    return second === undefined || second.finishedAt === null || second.itemIds.length === 0
      ? undefined
      : blindReview(digestOf(props.stored), props.stored.forms, secondAnswersIn(second));
  });
  return (
    <Switch>
      <Match when={known()?.problem}>
        {(sentence) => <p class="notice">Your second answers cannot be read: {sentence()}</p>}
      </Match>
      <Match when={review()}>
        {(shown) => (
          <section class="panel stack blind-panel" aria-labelledby="blind-result">
            <h2 id="blind-result">Blind review: with and without the clock</h2>
            <p class="blind-scores">
              <strong>{bothScores(shown().total)}</strong>
            </p>
            <p>{whatChanged(shown())}</p>
            <Show when={readingOfGap(shown())}>{(sentence) => <p>{sentence()}</p>}</Show>
            <p class="soft small">
              {limitsOfGap(shown())} A topic with only a few questions says nothing by itself: look
              for the same pattern in several exams.
            </p>
            <details class="more-figures">
              <summary>The gap by topic</summary>
              <BlindTable review={shown()} />
            </details>
          </section>
        )}
      </Match>
    </Switch>
  );
};
