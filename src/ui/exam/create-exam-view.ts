import { batch, createSignal } from 'solid-js';
import type { Accessor } from 'solid-js';
import { currentSectionIndex, runningSection } from '../../exam/attempt-state.ts';
import type { AttemptState, SectionProgress } from '../../exam/attempt-state.ts';
import type { Session, SessionView, Stage } from '../../session/create-session.ts';
import type { EpochMs } from '../../shared/clock.ts';

/** The clock of the section that runs: it changes with a pause, and with nothing else. */
export type SectionTimes = {
  readonly startedAt: EpochMs;
  /** When a section that has never paused would have to have started, to stand where this one does. */
  readonly runsFrom: EpochMs;
  /** Null where it is untimed. */
  readonly deadline: EpochMs | null;
  /** Since when it stands still; null while it runs. */
  readonly pausedAt: EpochMs | null;
};

/** The view of a session in parts: what stays the same at a click calls on nobody who shows it. */
export type ExamView = {
  readonly stage: Accessor<Stage>;
  readonly state: Accessor<AttemptState>;
  readonly isClockHidden: Accessor<boolean>;
  readonly forms: Accessor<SessionView['forms']>;
  readonly essayText: Accessor<string>;
  /** Of the section that runs, or of the next to be started. */
  readonly sectionIndex: Accessor<number>;
  /** The section that runs; null between sections. */
  readonly section: Accessor<SectionProgress | null>;
  readonly times: Accessor<SectionTimes | null>;
};

const timesOf = (section: SectionProgress | null): SectionTimes | null =>
  section === null
    ? null
    : {
        startedAt: section.startedAt,
        runsFrom: section.startedAt + section.pausedMs,
        deadline: section.deadline,
        pausedAt: section.pausedAt,
      };

const isSameTimes = (one: SectionTimes | null, other: SectionTimes | null): boolean =>
  one?.runsFrom === other?.runsFrom &&
  one?.deadline === other?.deadline &&
  one?.pausedAt === other?.pausedAt &&
  one?.startedAt === other?.startedAt;

/** The view, and how to stop following the session. */
export const createExamView = (session: Session): { view: ExamView; stop: () => void } => {
  const first = session.view();
  const firstSection = runningSection(first.state);
  const [stage, setStage] = createSignal(first.stage);
  const [state, setState] = createSignal(first.state);
  const [isClockHidden, setClockHidden] = createSignal(first.state.clockHidden);
  const [forms, setForms] = createSignal(first.forms);
  const [essayText, setEssayText] = createSignal(first.essayText);
  const [sectionIndex, setSectionIndex] = createSignal(currentSectionIndex(first.state));
  const [section, setSection] = createSignal(firstSection);
  const [times, setTimes] = createSignal(timesOf(firstSection), { equals: isSameTimes });

  const stop = session.subscribe((now) => {
    const running = runningSection(now.state);
    batch(() => {
      setStage(now.stage);
      setState(now.state);
      setClockHidden(now.state.clockHidden);
      setForms(now.forms);
      setEssayText(now.essayText);
      setSectionIndex(currentSectionIndex(now.state));
      setSection(running);
      setTimes(timesOf(running));
    });
  });
  return {
    view: { stage, state, isClockHidden, forms, essayText, sectionIndex, section, times },
    stop,
  };
};
