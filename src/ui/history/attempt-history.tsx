import { createEffect, createMemo, createResource, createSignal, onCleanup, Show } from 'solid-js';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import type { ListedAttempt } from '../../storage/stored-attempt.ts';
import { attemptTitle, momentInWords } from '../controls/attempt-words.ts';
import { createKept } from '../services/create-kept.ts';
import { KeptGate } from '../services/kept-gate.tsx';
import { UnreadableRows } from '../shell/unreadable-rows.tsx';
import { createDeletion } from './create-deletion.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import { NoAttempts } from './no-attempts.tsx';
import { PastAttempts } from './past-attempts.tsx';
import { ListedAttempts } from './listed-attempts.tsx';

type AttemptHistoryProps = { readonly store: AttemptStore };

/**
 * All attempts on this device. Those under way are read by themselves, the finished ones from the statistics, in which they
 * are one small row: what the page reads does not grow with what was answered. Both are read again when an attempt is begun,
 * finished or deleted, in whichever tab.
 */
export const AttemptHistory = (props: AttemptHistoryProps) => {
  const [standing, { refetch }] = createResource(() => props.store.standing());
  createEffect(() => onCleanup(props.store.watchAttempts(() => void refetch())));
  const kept = createKept(
    () => props.store,
    async (progress) => {
      const [{ series }, undecided] = await Promise.all([progress.totals(), progress.undecided()]);
      return { series, undecided };
    },
  );
  // By itself, as the list need not wait for what is hardly ever there.
  const others = createKept(
    () => props.store,
    (progress) => progress.leftOut(),
  );
  const points = createMemo(() => kept.value()?.series.toReversed() ?? []);
  const leftOut = () => others.value()?.attempts ?? [];
  const [done, setDone] = createSignal('');
  let outcome: HTMLParagraphElement | undefined;
  const { asked, ask, dismiss, confirm } = createDeletion(
    () => props.store,
    (words) => {
      setDone(words);
      // What had the focus is gone with what it deleted. To take it is to be read, so it is no status as well.
      outcome?.focus();
    },
  );
  const underWay = () => standing.latest?.underWay ?? [];
  const unreadable = () => [
    ...(standing.latest?.unreadable ?? []),
    ...(others.value()?.unreadable ?? []),
  ];
  const isEmpty = () =>
    others.value() !== undefined &&
    [underWay(), leftOut(), points(), unreadable()].every((list) => list.length === 0);
  const askAbout = ({ attempt }: ListedAttempt): void =>
    ask({
      attemptIds: [attempt.id],
      subject: `${attemptTitle(attempt)}, started ${momentInWords(attempt.createdAt)}.`,
    });
  return (
    <>
      <p ref={(element) => (outcome = element)} class="history-outcome" tabindex="-1">
        {done()}
      </p>
      <Show when={unreadable().length > 0}>
        <UnreadableRows rows={unreadable()} />
      </Show>
      <ListedAttempts title="Under way" attempts={underWay()} onDelete={askAbout} />
      <KeptGate kept={kept}>
        {(known) => (
          <>
            <Show when={points().length > 0}>
              <PastAttempts
                points={points()}
                undecided={known().undecided.attemptIds}
                onDelete={ask}
              />
            </Show>
            <ListedAttempts
              title="Finished, but not in the statistics"
              lead="Some of the records of these attempts cannot be read, so nothing in them was counted."
              attempts={leftOut()}
              onDelete={askAbout}
            />
            <Show when={isEmpty()}>
              <NoAttempts />
            </Show>
          </>
        )}
      </KeptGate>
      <Show when={asked()}>
        {(deletion) => (
          <DeleteDialog
            subject={deletion().subject}
            count={deletion().attemptIds.length}
            onDismiss={dismiss}
            onDelete={confirm}
          />
        )}
      </Show>
    </>
  );
};
