import { createEffect, createMemo, Match, Show, Switch, untrack } from 'solid-js';
import { worthAnsweringAgain } from '../../progress/blind-review.ts';
import type { StoredSecondAnswers } from '../../progress/second-answers.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';
import type { ProgressStore } from '../../storage/progress-store.ts';
import { useRouting } from '../routing/router.tsx';
import { useServices } from '../services/services.ts';
import { BlindInvitation } from './blind-invitation.tsx';
import { BlindQuestions } from './blind-questions.tsx';
import { blindStanding, digestOf, keyedResponses } from './blind-standing.ts';
import { KeysDuringExam } from './keys-during-exam.tsx';
import { createSecondAnswers } from './create-second-answers.ts';
import { NotStored } from './not-stored.tsx';
import { wantedAfter } from './wanted-after.ts';

type BlindStageProps = {
  readonly stored: StoredAttempt;
  readonly progress: ProgressStore;
  /** What is stored as the page opens. */
  readonly second: StoredSecondAnswers | undefined;
};

/** What is shown follows where the blind review stands. What is over, or cannot be, leads on to what was wanted. */
export const BlindStage = (props: BlindStageProps) => {
  const { address, go } = useRouting();
  const { wallClock } = useServices();
  const attemptId = () => props.stored.attempt.id;
  const answers = untrack(() =>
    createSecondAnswers({
      attemptId: attemptId(),
      progress: props.progress,
      stored: props.second,
      now: () => wallClock.now(),
    }),
  );
  const standing = createMemo(() => blindStanding(props.stored, answers.second()));
  const wanted = () => wantedAfter(attemptId(), address().query['to']);
  createEffect(() => {
    const known = standing();
    if (known !== 'over' && known !== 'none') return;
    // Once only, as what is stored is read again after it: by then the reader may be on the way to another page.
    const { to, isOfAttempt } = untrack(wanted);
    // Who has answered again is shown the result, as the last button said.
    const hasAnswered = (untrack(answers.second)?.itemIds.length ?? 0) > 0;
    go(hasAnswered && !isOfAttempt ? `/result/${attemptId()}` : to, {
      replace: true,
      from: untrack(address).path,
    });
  });
  const itemIds = createMemo(() => ({
    marked: worthAnsweringAgain(digestOf(props.stored)),
    all: keyedResponses(props.stored).map(({ itemId }) => itemId),
  }));
  return (
    <>
      <Show when={answers.problem()}>
        {(sentence) => (
          <NotStored
            attemptId={attemptId()}
            problem={sentence()}
            onRetry={() => void answers.retry()}
          />
        )}
      </Show>
      <Switch fallback={<p class="soft">Opening…</p>}>
        <Match when={standing() === 'underWay'}>
          <KeysDuringExam attemptId={attemptId()} onShow={() => void answers.decline()} />
        </Match>
        <Match when={standing() === 'open'}>
          <BlindInvitation
            marked={itemIds().marked.length}
            all={itemIds().all.length}
            leadsTo={wanted().leadsTo}
            onBegin={(which) => void answers.begin(itemIds()[which])}
            onDecline={() => void answers.decline()}
          />
        </Match>
        <Match when={standing() === 'running' && answers.second()}>
          {(second) => <BlindQuestions stored={props.stored} second={second()} answers={answers} />}
        </Match>
      </Switch>
    </>
  );
};
