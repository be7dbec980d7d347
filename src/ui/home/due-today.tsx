import { createEffect, createResource, Match, onCleanup, Switch } from 'solid-js';
import type { AttemptId } from '../../exam/attempt.ts';
import { endOfDay } from '../../progress/end-of-day.ts';
import type { EpochMs } from '../../shared/clock.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { decideInWords, waitingInWords } from '../blind/waiting-words.ts';
import { counted } from '../controls/plural.ts';
import { afterPaint } from '../services/after-paint.ts';
import { questionsInBank } from '../services/questions-in-bank.ts';
import { useServices } from '../services/services.ts';
import type { Services } from '../services/services.ts';

type Due = {
  readonly today: number;
  readonly next: EpochMs | undefined;
  /** An exam under way asks questions, which are not due before it is over. */
  readonly isInExam: boolean;
  /** Mock exams whose blind review is undecided: their questions are not due before it is. */
  readonly waiting: readonly AttemptId[];
};

const dates = new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric' });

const readDue = async (store: AttemptStore, services: Services): Promise<Due> => {
  // The statistics are a room of their own: what is on the page already is usable before they are fetched.
  await afterPaint();
  const [progress, isInBank] = await Promise.all([store.progress(), questionsInBank(services)]);
  const until = endOfDay(services.wallClock.now());
  const [today, undecided] = await Promise.all([
    progress.countDue(until, isInBank),
    progress.undecided(),
  ]);
  const next = today > 0 ? undefined : await progress.nextDue(until, isInBank);
  return {
    today,
    next,
    isInExam: next !== undefined && (await progress.inExams()).size > 0,
    waiting: [...undecided.attemptIds],
  };
};

type DueTodayProps = {
  readonly store: AttemptStore;
  /** A mock exam that the page tells of by itself. */
  readonly besides: AttemptId | undefined;
};

/** What spaced review asks for today, or the decision that it waits for. Nothing where no question is in it yet. */
export const DueToday = (props: DueTodayProps) => {
  const services = useServices();
  const [due, { refetch }] = createResource(() => readDue(props.store, services));
  createEffect(() => onCleanup(props.store.watchAttempts(() => void refetch())));
  // By its state: asked for while it loads, or after it failed, it would take the page with it.
  const known = () =>
    due.state === 'ready' || due.state === 'refreshing' ? due.latest : undefined;
  const waiting = () => (known()?.waiting ?? []).filter((id) => id !== props.besides);
  return (
    <div class="due-today">
      <Switch>
        <Match when={known()?.today}>
          {(count) => (
            <>
              <p>
                <strong>{counted(count(), 'question is', 'questions are')} due today.</strong>
              </p>
              <a class="button" href="#/drill?make=due">
                Drill {count() === 1 ? 'it' : 'them'}
              </a>
            </>
          )}
        </Match>
        <Match when={waiting()[0]}>
          {(first) => (
            <p>
              {waitingInWords(waiting().length)}.{' '}
              <a href={`#/blind/${first()}`}>{decideInWords(waiting().length)}</a>
            </p>
          )}
        </Match>
        {/* While questions are held back, it may be that more would be due. */}
        <Match when={known()?.waiting.length === 0 && known()?.next}>
          {(next) => (
            <p class="soft">
              {known()?.isInExam === true ? 'Nothing outside your exam' : 'Nothing'} is due for
              review until {dates.format(next())}.
            </p>
          )}
        </Match>
        <Match when={due.state === 'errored'}>
          <p class="soft">
            What is due for review cannot be read right now. Reload the page to try again, or
            rebuild the statistics in the <a href="#/settings">settings</a>.
          </p>
        </Match>
      </Switch>
    </div>
  );
};
