import { createMemo, For, Show } from 'solid-js';
import type { MetResponse } from '../../progress/attempt-digest.ts';
import { meetingsWith } from '../../progress/item-history.ts';
import type { ItemRecord } from '../../progress/item-record.ts';
import { attemptTitle, momentInWords } from '../controls/attempt-words.ts';
import { useServices } from '../services/services.ts';
import { outcomeWords } from '../review/review-words.ts';
import { dueInWords, meetingDetails, meetingsInWords } from './meeting-words.ts';
import type { KnownQuestion } from './read-question.ts';

type QuestionHistoryProps = { readonly known: KnownQuestion };

/** Every time the candidate met a question, newest first, each with the way to its review. */
export const QuestionHistory = (props: QuestionHistoryProps) => {
  const { wallClock } = useServices();
  const meetings = createMemo(() =>
    props.known.blindReviewOpen === undefined
      ? meetingsWith(props.known.itemId, props.known.digests).toReversed()
      : [],
  );
  const kind = () => props.known.question?.item.kind ?? 'choice';
  const titleOf = ({ attemptId, kind: attemptKind }: MetResponse): string => {
    const attempt = props.known.attempts.get(attemptId);
    if (attempt !== undefined) return attemptTitle(attempt);
    return attemptKind === 'mock' ? 'Mock exam' : 'Drill';
  };
  // What the bank has no more comes up for review nowhere.
  const whenDue = (record: ItemRecord): string =>
    props.known.question === undefined
      ? ''
      : dueInWords(record, { now: wallClock.now(), isInExam: props.known.isInExam });
  return (
    <section class="stack question-history" aria-labelledby="question-history">
      <h2 id="question-history">Your history with it</h2>
      <Show when={props.known.record} fallback={<p>You have not seen it in a finished attempt.</p>}>
        {(record) => (
          <>
            <p>
              {props.known.blindReviewOpen === undefined
                ? `${meetingsInWords(record(), meetings())} ${whenDue(record())}`
                : 'How it went and when it is due are shown once you have decided on the blind review.'}
            </p>
            <ol class="meetings">
              <For each={meetings()}>
                {(met) => (
                  <li>
                    <p>
                      <strong class="meeting-outcome" data-outcome={met.outcome}>
                        <span aria-hidden="true">{outcomeWords(kind(), met.outcome).sign}</span>{' '}
                        {outcomeWords(kind(), met.outcome).words}
                      </strong>
                      <For each={meetingDetails(met)}>{(detail) => <> · {detail}</>}</For>
                    </p>
                    <p class="small">
                      <a href={`#/review/${met.attemptId}?item=${encodeURIComponent(met.itemId)}`}>
                        {titleOf(met)}, {momentInWords(met.at)}
                      </a>
                    </p>
                  </li>
                )}
              </For>
            </ol>
            <Show when={meetings().length > 0 && record().attemptIds.length > meetings().length}>
              <p class="soft small">Earlier answers are in your past attempts.</p>
            </Show>
            <Show when={record().notes.length > 0}>
              <h3>Notes you wrote on it</h3>
              <ul class="meeting-notes">
                <For each={record().notes.toReversed()}>
                  {({ attemptId, at, text }) => (
                    <li>
                      <p class="meeting-note">{text}</p>
                      <p class="small">
                        <a
                          href={`#/review/${attemptId}?item=${encodeURIComponent(props.known.itemId)}`}
                        >
                          {momentInWords(at)}
                        </a>
                      </p>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          </>
        )}
      </Show>
    </section>
  );
};
