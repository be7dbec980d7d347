import { createEffect, createMemo, createResource, Match, Show, Switch, untrack } from 'solid-js';
import type { JSX } from 'solid-js';
import type { AttemptId } from '../../exam/attempt.ts';
import type { SecondAnswers } from '../../progress/blind-review.ts';
import { secondAnswersIn } from '../../progress/change-second-answers.ts';
import type { UndecidedMocks } from '../../progress/undecided-mocks.ts';
import type { StoredSecondAnswers } from '../../progress/second-answers.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';
import { messageOf } from '../controls/message-of.ts';
import { writeAddress } from '../routing/read-address.ts';
import { useRouting } from '../routing/router.tsx';
import { blindStanding, isHeldBack } from './blind-standing.ts';

type HeldBack = UndecidedMocks['questions'];

type BlindGateProps = {
  readonly stored: StoredAttempt;
  readonly store: AttemptStore;
  /** What the page behind it tells of the attempt. */
  readonly shows: 'scores' | 'keys';
  /** `heldBack`: questions of it that wait for their second answer in another mock exam, which asked them again since. */
  readonly children: (second: SecondAnswers, heldBack: HeldBack) => JSX.Element;
};

type Wanted = { readonly store: AttemptStore; readonly attemptId: AttemptId };
type Read = {
  readonly found: StoredSecondAnswers | undefined;
  readonly heldBack: HeldBack;
  readonly problem?: string;
};

const readSecondAnswers = async ({ store, attemptId }: Wanted): Promise<Read> => {
  try {
    const progress = await store.progress();
    const [found, { questions }] = await Promise.all([
      progress.secondAnswers(attemptId),
      progress.undecided(),
    ]);
    return { found, heldBack: new Map([...questions].filter(([, mock]) => mock !== attemptId)) };
  } catch (error) {
    // Told on the page, not thrown: a result is worth more than its blind review.
    return { found: undefined, heldBack: new Map(), problem: messageOf(error) };
  }
};

/**
 * Stands before pages that tell what was right: while the blind review of the attempt is not over, it leads there, and back
 * here afterwards. Where the second answers cannot be read, the page is shown all the same, and says so. `?blind=skipped` in
 * the address lets through, for a device on which nothing can be written.
 */
export const BlindGate = (props: BlindGateProps) => {
  const { address, go } = useRouting();
  const attemptId = () => props.stored.attempt.id;
  const [second] = createResource(
    () => ({ store: props.store, attemptId: attemptId() }),
    readSecondAnswers,
  );
  // Not before it is ready: asked for earlier, it would take the whole page, and the focus, off the screen.
  const read = () => (second.state === 'ready' ? second.latest : undefined);
  const standing = createMemo(() => {
    const known = read();
    if (known === undefined) return undefined;
    if (known.problem !== undefined || address().query['blind'] === 'skipped') return 'over';
    return blindStanding(props.stored, known.found);
  });
  const mayShow = () => {
    const known = standing();
    return known !== undefined && !isHeldBack(known, props.shows);
  };
  const problem = () => {
    const known = read();
    return known?.problem;
  };
  createEffect(() => {
    const known = standing();
    if (known === undefined || !isHeldBack(known, props.shows)) return;
    const wanted = untrack(address);
    go(writeAddress({ path: `/blind/${attemptId()}`, query: { to: writeAddress(wanted) } }), {
      replace: true,
      from: wanted.path,
    });
  });
  return (
    <Switch fallback={<p class="soft">Opening…</p>}>
      <Match when={mayShow()}>
        <Show when={problem()}>
          {(sentence) => (
            <p class="notice" role="alert">
              The blind review of this exam cannot be read: {sentence()}
            </p>
          )}
        </Show>
        {props.children(secondAnswersIn(read()?.found), read()?.heldBack ?? new Map())}
      </Match>
    </Switch>
  );
};
