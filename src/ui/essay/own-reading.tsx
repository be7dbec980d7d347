import { createEffect, createMemo, createSignal, Match, on, Show, Switch, untrack } from 'solid-js';
import { calendarDayIn } from '../../progress/calendar-day.ts';
import type { EssayReading } from '../../progress/essay-reading.ts';
import { essayStanding } from '../../progress/essay-standing.ts';
import type { EssayStanding } from '../../progress/essay-standing.ts';
import type { ReadingDraft } from '../../progress/reading-draft.ts';
import { useServices } from '../services/services.ts';
import type { BegunReading } from './create-readings.ts';
import { ReadOnce } from './read-once.tsx';
import { ReadingForm } from './reading-form.tsx';
import type { GivenReading } from './create-reading-form.ts';
import { TakeBack } from './take-back.tsx';
import { TwoReadings } from './two-readings.tsx';

type OwnReadingProps = {
  readonly readings: readonly EssayReading[];
  /** What was begun of the next reading before this page was opened. */
  readonly begun: ReadingDraft | undefined;
  /** In the place of those there are; tells whether they are stored. */
  readonly onSave: (readings: readonly EssayReading[]) => Promise<boolean>;
  /** Keeps what is begun; rejects with a sentence. */
  readonly onChange: (draft: BegunReading) => Promise<void>;
};

const asRead = <Read extends EssayStanding['read']>(
  standing: EssayStanding,
  read: Read,
): Extract<EssayStanding, { read: Read }> | undefined =>
  standing.read === read ? (standing as Extract<EssayStanding, { read: Read }>) : undefined;

/** The candidate's own readings of the essay: the first, the second, and what both give together. */
export const OwnReading = (props: OwnReadingProps) => {
  const { wallClock } = useServices();
  const dayOf = calendarDayIn();
  const standing = createMemo(() => essayStanding(props.readings, wallClock.now(), dayOf));
  const [isOtherHere, setOtherHere] = createSignal(
    // Who had begun the second reading goes on with it.
    untrack(() => props.readings.length === 1 && props.begun !== undefined),
  );
  let panel: HTMLElement | undefined;
  let secondHeading: HTMLHeadingElement | undefined;
  // What was just saved or taken back is another view in the same place: readers begin at its top.
  createEffect(
    on(
      () => props.readings.length,
      () => {
        setOtherHere(false);
        panel?.focus({ preventScroll: true });
        panel?.scrollIntoView({ block: 'start', behavior: 'instant' });
      },
      { defer: true },
    ),
  );
  const save = (reading: Omit<EssayReading, 'readAt'>): Promise<boolean> =>
    props.onSave([...props.readings, { ...reading, readAt: wallClock.now() }]);
  const takeBack = (): Promise<boolean> => props.onSave(props.readings.slice(0, -1));
  const readOnce = () => asRead(standing(), 'once');
  const readTwice = () => asRead(standing(), 'twice');
  const maySecondBegin = () => readOnce()?.isWriterFresh === true || isOtherHere();
  const keep = (given: GivenReading): Promise<void> =>
    props.onChange({ ...given, after: props.readings.length, changedAt: wallClock.now() });

  return (
    <section
      ref={(element) => (panel = element)}
      class="own-reading"
      tabindex="-1"
      aria-label="Your reading"
    >
      <Switch>
        <Match when={standing().read === 'never'}>
          <ReadingForm
            title="Your reading"
            mayBeWriter={true}
            begun={props.begun}
            onSave={save}
            onChange={keep}
          />
        </Match>
        <Match when={readOnce()}>
          {(once) => (
            <>
              <ReadOnce
                standing={once()}
                isSecondOpen={maySecondBegin()}
                onOther={() => {
                  setOtherHere(true);
                  // The button is gone.
                  secondHeading?.focus();
                }}
              />
              <Show when={maySecondBegin()}>
                <ReadingForm
                  title="The second reading"
                  headingRef={(element) => (secondHeading = element)}
                  mayBeWriter={once().isWriterFresh}
                  begun={props.begun}
                  onSave={save}
                  onChange={keep}
                />
              </Show>
              <TakeBack what="the first reading" onTakeBack={takeBack} />
            </>
          )}
        </Match>
        <Match when={readTwice()}>
          {(twice) => (
            <>
              <TwoReadings readings={props.readings} score={twice().score} />
              <TakeBack what="the second reading" onTakeBack={takeBack} />
            </>
          )}
        </Match>
      </Switch>
    </section>
  );
};
