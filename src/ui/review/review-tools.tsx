import { createMemo, Show } from 'solid-js';
import type { AttemptId } from '../../exam/attempt.ts';
import { matchesFilter } from '../../exam/review-rows.ts';
import type { ReviewRow } from '../../exam/review-rows.ts';
import type { FiledMistake } from '../../progress/mistake.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { MarkControl } from '../controls/mark-control.tsx';
import { createKept } from '../services/create-kept.ts';
import { KeptProblem } from '../services/kept-problem.tsx';
import { useServices } from '../services/services.ts';
import { MistakeControl } from './mistake-control.tsx';
import type { MissedQuestion } from './mistake-control.tsx';
import type { ReviewSection } from './review-sections.ts';

type ReviewToolsProps = {
  readonly store: AttemptStore;
  readonly attemptId: AttemptId;
  readonly section: ReviewSection;
  readonly row: ReviewRow;
};

/** What a candidate adds to a question in looking back: why it was missed, a bookmark, a study note. */
export const ReviewTools = (props: ReviewToolsProps) => {
  const { wallClock } = useServices();
  const filed = createKept(
    () => props.store,
    (progress) => progress.mistakesOf(props.attemptId),
  );
  const isKnown = () => filed.value() !== undefined;
  // A memo, so that the fields stay as they are while what they file is read again.
  const missed = createMemo((): MissedQuestion | undefined =>
    matchesFilter(props.row, 'missed')
      ? {
          attemptId: props.attemptId,
          itemId: props.row.item.id,
          section: props.section.section,
          topic: props.row.item.topic,
        }
      : undefined,
  );
  const file = async (store: AttemptStore, mistake: FiledMistake): Promise<void> =>
    (await store.progress()).fileMistake(mistake);
  const unfile = async (
    store: AttemptStore,
    { attemptId, itemId }: MissedQuestion,
  ): Promise<void> => (await store.progress()).unfileMistake(attemptId, itemId);
  return (
    <section class="review-tools" aria-labelledby="review-tools">
      <h3 id="review-tools">Learn from it</h3>
      <Show when={isKnown() && missed()} keyed>
        {(question) => (
          <MistakeControl
            missed={question}
            filed={filed.value()?.find(({ itemId }) => itemId === question.itemId)}
            now={() => wallClock.now()}
            onFile={(mistake) => file(props.store, mistake)}
            onUnfile={() => unfile(props.store, question)}
          />
        )}
      </Show>
      <KeptProblem kept={filed} what="Your mistake log" />
      <MarkControl itemId={props.row.item.id} store={props.store} />
    </section>
  );
};
