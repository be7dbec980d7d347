import { createSignal, untrack } from 'solid-js';
import type { Accessor } from 'solid-js';
import type { AttemptId } from '../../exam/attempt.ts';
import type { EssayDraft } from '../../exam/essay-draft.ts';
import type { Session } from '../../session/create-session.ts';
import { createSession } from '../../session/create-session.ts';
import type { EpochMs } from '../../shared/clock.ts';
import { scheduleWithTimeout } from '../../shared/schedule.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';
import { createEventWriter } from '../../storage/event-writer.ts';
import type { ExamStore } from '../../storage/exam-store.ts';
import { whenQuiet } from '../services/when-quiet.ts';
import type { Services } from '../services/services.ts';
import { whenIdle } from '../services/when-idle.ts';
import { createExamView } from './create-exam-view.ts';
import type { ExamView } from './create-exam-view.ts';
import { createFormPreparation } from './form-preparation.ts';
import type { FormPreparation, FormPreparationOptions } from './form-preparation.ts';

/** Why what was answered could not be saved. */
export type SaveProblem = {
  readonly sentence: string;
  /** It is not tried again. */
  readonly isForGood: boolean;
};

/** One attempt under way on this page: the session, what is saved of it, and the questions still being prepared. */
export type ExamRoom = {
  readonly session: Session;
  readonly view: ExamView;
  /** Null while nothing is wrong. */
  readonly saveProblem: Accessor<SaveProblem | null>;
  readonly forms: FormPreparation;
  /** The first screen has been painted: what it can do without may be fetched and shown. */
  readonly isPainted: Accessor<boolean>;
  /** Makes what was typed a fact and stores all that waits, at once. */
  readonly save: () => void;
  /** The same as the page is going, when there is no time to wait for anything. */
  readonly saveLast: () => void;
  /**
   * Resolves once all that was answered is stored, however long that takes, and an exam that has ended is marked finished; or once
   * nothing more is stored from here, as the room is stopped or the attempt is gone. Rejects with an Error whose message is a
   * sentence where only that mark is missing; asked again, tries again.
   */
  readonly close: () => Promise<void>;
  /** Writes nothing more, as when the attempt goes on in another tab. */
  readonly stop: () => void;
};

type RoomOptions = {
  readonly stored: StoredAttempt;
  readonly store: ExamStore;
  readonly services: Services;
  readonly onUnreadable: FormPreparationOptions['onUnreadable'];
  /** Another tab has written to the log: nothing more is stored from here. */
  readonly onTakenOver: () => void;
};

const fetchEnd = () =>
  import('../result/attempt-end.ts').catch((error: unknown) => {
    throw new Error(
      'The part of this app that scores an exam could not be loaded. Check your connection and try again; if that does not help, reload this page.',
      { cause: error },
    );
  });

const newestDraft = ({ drafts }: StoredAttempt): EssayDraft | null =>
  [...drafts.values()].toSorted((a, b) => b.savedAt - a.savedAt)[0] ?? null;

/** Starts or resumes the attempt. */
export const openExamRoom = (options: RoomOptions): ExamRoom => {
  const { stored, store, services, onUnreadable, onTakenOver } = options;
  const attemptId: AttemptId = stored.attempt.id;
  const [saveProblem, setSaveProblem] = createSignal<SaveProblem | null>(null);
  const holdBack = (event: BeforeUnloadEvent): void => event.preventDefault();
  const letGo = (): void => removeEventListener('beforeunload', holdBack);
  const writer = createEventWriter({
    store,
    attemptId,
    onStatus: (status) => {
      if (status.state === 'takenOver') onTakenOver();
      // The browser asks before answers go with the page, which may be another one by then.
      if (status.state === 'failed') addEventListener('beforeunload', holdBack);
      else letGo();
      setSaveProblem(
        status.state === 'failed' || status.state === 'gone'
          ? { sentence: status.problem, isForGood: status.state === 'gone' }
          : null,
      );
    },
  });

  const session = createSession({
    attempt: stored.attempt,
    forms: stored.forms,
    state: stored.state,
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

  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
    writer.stop();
    letGo();
    stopView();
    session.stop();
  };

  const markFinished = async (finishedAt: EpochMs): Promise<void> => {
    await forms.prepare();
    if (isStopped) return;
    const problem = untrack(forms.problem);
    if (problem !== null) throw new Error(problem);
    const { forms: seen, state } = session.view();
    const { endOf } = await fetchEnd();
    const { summary, digest } = endOf({ attempt: stored.attempt, forms: seen, state });
    await store.finishAttempt(attemptId, finishedAt, summary, digest);
  };
  let marking: Promise<void> | undefined;

  const close = async (): Promise<void> => {
    session.settleText();
    if (!(await writer.whenStored())) return;
    const { finishedAt } = session.view().state;
    if (finishedAt === null) return;
    marking ??= markFinished(finishedAt);
    try {
      await marking;
    } catch (error) {
      marking = undefined;
      throw error;
    }
  };

  return {
    session,
    view,
    saveProblem,
    forms,
    isPainted,
    close,
    stop,
    save: () => {
      session.settleText();
      void writer.flush();
    },
    saveLast: () => {
      session.settleText();
      writer.handOver();
      void writer.flush();
    },
  };
};
