import { createSignal, untrack } from 'solid-js';
import type { Accessor } from 'solid-js';
import type { AttemptId } from '../../exam/attempt.ts';
import type { EssayDraft } from '../../exam/essay-draft.ts';
import type { Session } from '../../session/create-session.ts';
import { createSession } from '../../session/create-session.ts';
import { scheduleWithTimeout } from '../../shared/schedule.ts';
import type { StoredAttempt } from '../../storage/attempt-store.ts';
import { createEventWriter } from '../../storage/event-writer.ts';
import type { ExamStore } from '../../storage/exam-store.ts';
import { whenQuiet } from '../services/when-quiet.ts';
import type { Services } from '../services/services.ts';
import { whenIdle } from '../services/when-idle.ts';
import { createExamView } from './create-exam-view.ts';
import type { ExamView } from './create-exam-view.ts';
import { createFormPreparation } from './form-preparation.ts';
import type { FormPreparation, FormPreparationOptions } from './form-preparation.ts';

/** One attempt under way on this page: the session, what is saved of it, and the questions still being prepared. */
export type ExamRoom = {
  readonly session: Session;
  readonly view: ExamView;
  /** Why what was answered could not be saved, in a sentence; null while nothing is wrong. */
  readonly saveProblem: Accessor<string | null>;
  readonly forms: FormPreparation;
  /** The first screen has been painted: what it can do without may be fetched and shown. */
  readonly isPainted: Accessor<boolean>;
  /** Makes what was typed a fact and stores all that waits, at once. */
  readonly save: () => void;
  /** Resolves once the finished attempt is stored with its summary. */
  readonly close: () => Promise<void>;
  /** Stops without another word, as when the attempt goes on in another tab. */
  readonly abandon: () => void;
};

type RoomOptions = {
  readonly stored: StoredAttempt;
  readonly store: ExamStore;
  readonly services: Services;
  readonly onUnreadable: FormPreparationOptions['onUnreadable'];
};

const newestDraft = ({ drafts }: StoredAttempt): EssayDraft | null =>
  [...drafts.values()].toSorted((a, b) => b.savedAt - a.savedAt)[0] ?? null;

/** Starts or resumes the attempt. Throws an Error where its log is not one that a session can have written. */
export const openExamRoom = (options: RoomOptions): ExamRoom => {
  const { stored, store, services, onUnreadable } = options;
  const attemptId: AttemptId = stored.attempt.id;
  const [saveProblem, setSaveProblem] = createSignal<string | null>(null);
  const writer = createEventWriter({
    store,
    attemptId,
    onStatus: (status) => setSaveProblem(status.state === 'failed' ? status.problem : null),
  });

  const session = createSession({
    attempt: stored.attempt,
    forms: stored.forms,
    events: stored.events,
    draft: newestDraft(stored),
    wallClock: services.wallClock,
    uptimeMs: services.uptimeMs,
    schedule: scheduleWithTimeout,
    onEvents: (events) => writer.append(events),
    onDraft: (itemId, text, at) => writer.saveDraft(itemId, { text, savedAt: at }),
  });

  const { view, stop: stopView } = createExamView(session);
  const forms = createFormPreparation({ session, store, services, onUnreadable });
  // A question that is about to be shown does not wait for those of other sections.
  const isFirstReady = untrack(() => view.forms()[view.sectionIndex()] !== undefined);
  if (isFirstReady) whenIdle(() => void forms.prepare());
  else void forms.prepare();

  const [isPainted, setPainted] = createSignal(false);
  void whenQuiet().then(() => setPainted(true));

  const stop = (): void => {
    writer.stop();
    stopView();
    session.stop();
  };

  const closeOnce = async (): Promise<void> => {
    session.settleText();
    await writer.flush();
    const { state } = session.view();
    if (state.finishedAt !== null) {
      await forms.prepare();
      const { forms: seen } = session.view();
      const { endOf } = await import('../result/attempt-end.ts');
      const { summary, digest } = endOf({ attempt: stored.attempt, forms: seen, state });
      await store.finishAttempt(attemptId, state.finishedAt, summary, digest);
    }
    stop();
  };
  let closing: Promise<void> | undefined;

  return {
    session,
    view,
    saveProblem,
    forms,
    isPainted,
    abandon: stop,
    save: () => {
      session.settleText();
      void writer.flush();
    },
    close: () => (closing ??= closeOnce()),
  };
};
