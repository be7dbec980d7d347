import { createResource, Match, Switch } from 'solid-js';
import type { StoredSecondAnswers } from '../../progress/second-answers.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';
import type { ProgressStore } from '../../storage/progress-store.ts';
import { messageOf } from '../controls/message-of.ts';
import { BlindStage } from './blind-stage.tsx';
import { NotStored } from './not-stored.tsx';

type BlindReviewProps = {
  readonly stored: StoredAttempt;
  readonly store: AttemptStore;
};

type Read =
  | { readonly progress: ProgressStore; readonly second: StoredSecondAnswers | undefined }
  | { readonly problem: string };

/** The blind review of one exam, from where it stands. */
export const BlindReview = (props: BlindReviewProps) => {
  const [read] = createResource(async (): Promise<Read> => {
    try {
      const progress = await props.store.progress();
      return { progress, second: await progress.secondAnswers(props.stored.attempt.id) };
    } catch (error) {
      return { problem: messageOf(error) };
    }
  });
  // Not before it is ready: asked for earlier, it would take the whole page, and the focus, off the screen.
  const outcome = () => (read.state === 'ready' ? read.latest : undefined);
  const opened = () => {
    const known = outcome();
    return known !== undefined && 'progress' in known ? known : undefined;
  };
  const problem = () => {
    const known = outcome();
    return known !== undefined && 'problem' in known ? known.problem : undefined;
  };
  return (
    <Switch fallback={<p class="soft">Opening…</p>}>
      <Match when={problem()}>
        {(sentence) => <NotStored attemptId={props.stored.attempt.id} problem={sentence()} />}
      </Match>
      <Match when={opened()} keyed>
        {({ progress, second }) => (
          <BlindStage stored={props.stored} progress={progress} second={second} />
        )}
      </Match>
    </Switch>
  );
};
