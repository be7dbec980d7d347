import { createActor } from 'xstate';
import type { StateValue } from 'xstate';
import type { ItemId } from '../bank/item.ts';
import type { AttemptEvent } from '../exam/attempt-event.ts';
import type { AttemptState } from '../exam/attempt-state.ts';
import { currentSectionIndex, runningSection } from '../exam/attempt-state.ts';
import type { Attempt } from '../exam/attempt.ts';
import type { EssayDraft } from '../exam/essay-draft.ts';
import type { FormSection } from '../exam/exam-form.ts';
import type { Clock, EpochMs } from '../shared/clock.ts';
import type { Result } from '../shared/result.ts';
import { ok, refuse } from '../shared/result.ts';
import { createSteadyClock } from '../shared/steady-clock.ts';
import type { Command, Refusal } from './command.ts';
import type { Schedule } from '../shared/schedule.ts';
import { recordFacts } from './section-facts.ts';
import { sessionMachine } from './session-machine.ts';
import { earliestDeadlineOf } from './session-setup.ts';

/** Where an attempt stands, for pages to switch on. */
export type Stage =
  | 'betweenSections'
  | 'answering'
  | 'reviewing'
  | 'choosingPrompt'
  | 'writing'
  | 'paused'
  | 'finished';

export type SessionView = {
  readonly stage: Stage;
  readonly state: AttemptState;
  /** By index of the format's section. */
  readonly forms: readonly (FormSection | undefined)[];
  readonly essayText: string;
};

export type SessionOptions = {
  readonly attempt: Attempt;
  readonly forms: readonly (FormSection | undefined)[];
  /** What the log so far amounts to. */
  readonly state: AttemptState;
  /** The essay's newest draft as stored; null where there is none. */
  readonly draft: EssayDraft | null;
  readonly wallClock: Clock;
  readonly uptimeMs: () => number;
  readonly schedule: Schedule;
  /** Called with new events in order, at least one at a time; they are facts already. */
  readonly onEvents: (events: readonly AttemptEvent[]) => void;
  readonly onDraft: (itemId: ItemId, text: string, at: EpochMs) => void;
};

export type Session = {
  readonly attempt: Attempt;
  readonly view: () => SessionView;
  /** Calls back after every change of the view; returns how to stop. */
  readonly subscribe: (listener: (view: SessionView) => void) => () => void;
  readonly send: (command: Command) => Result<void, Refusal>;
  /** The exam's time now, and a look at the deadline: to be called whenever the page wakes. */
  readonly readClock: () => EpochMs;
  /** Makes what was typed a fact at once, as before the page is hidden. */
  readonly settleText: () => void;
  readonly provideForm: (sectionIndex: number, form: FormSection) => void;
  readonly stop: () => void;
};

/** The machine's own delays run on the same timers as everything else. */
export const machineClock = (schedule: Schedule) => {
  const waiting = new Map<number, () => void>();
  let lastTimer = 0;
  return {
    setTimeout: (callback: () => void, delayMs: number): number => {
      lastTimer += 1;
      const timer = lastTimer;
      const fire = (): void => {
        waiting.delete(timer);
        callback();
      };
      waiting.set(timer, schedule(delayMs, fire));
      return timer;
    },
    clearTimeout: (timer: number): void => {
      waiting.get(timer)?.();
      waiting.delete(timer);
    },
  };
};

/** The innermost state that a page switches on. */
const stageOf = (value: StateValue): Stage => {
  if (typeof value === 'string') return value as Stage;
  const [inner] = Object.values(value);
  if (inner === undefined) throw new Error('the statechart is in no state');
  return stageOf(inner);
};

const isSameView = (one: SessionView, other: SessionView): boolean =>
  one.state === other.state &&
  one.stage === other.stage &&
  one.forms === other.forms &&
  one.essayText === other.essayText;

/** The last moment on record; 0 where there is none. An essay is written for long without a fact. */
const lastRecorded = ({ state, draft }: SessionOptions): EpochMs =>
  Math.max(state.lastAt ?? 0, draft?.savedAt ?? 0);

/** Where the log stands, with a note that the page was opened again where a section's clock had gone on meanwhile. */
const resumedLog = (options: SessionOptions, now: EpochMs) => {
  const { state } = options;
  const running = runningSection(state);
  if (running === null) return { state, events: [] };
  // During a pause the deadline stands still and is not the one that will count.
  const latest = running.pausedAt === null ? (running.deadline ?? now) : now;
  const at = Math.min(now, latest);
  const leftAt = Math.min(at, lastRecorded(options));
  const isLater = leftAt > (state.lastAt ?? 0);
  return recordFacts(state, [{ type: 'attemptResumed', ...(isLater ? { leftAt } : {}) }], at);
};

/**
 * One attempt running in time: commands in, facts out. The caller keeps the facts; nothing here touches storage or the page.
 */
export const createSession = (options: SessionOptions): Session => {
  const { attempt, onEvents, onDraft } = options;
  const jumps: number[] = [];
  let reportJumps = (): void => undefined;
  const clock = createSteadyClock({
    wall: options.wallClock,
    uptimeMs: options.uptimeMs,
    notBefore: lastRecorded(options),
    onJump: ({ byMs }) => {
      jumps.push(byMs);
      reportJumps();
    },
  });
  const resumed = resumedLog(options, clock.now());

  const actor = createActor(sessionMachine, {
    clock: machineClock(options.schedule),
    input: {
      attempt,
      forms: options.forms,
      state: resumed.state,
      essayText: options.draft?.text ?? '',
      clock,
      schedule: options.schedule,
    },
  });
  actor.on('fact', ({ event }) => onEvents([event]));
  actor.on('draft', ({ itemId, text, at }) => onDraft(itemId, text, at));
  if (resumed.events.length > 0) onEvents(resumed.events);
  actor.start();
  /** To a machine that goes on: the exam may have ended, or the session been stopped, as where another tab took over. */
  const tell: typeof actor.send = (event) => {
    if (actor.getSnapshot().status === 'active') actor.send(event);
  };
  reportJumps = () => {
    for (const byMs of jumps.splice(0)) tell({ type: 'clock.jumped', byMs, at: clock.now() });
  };
  reportJumps();

  const view = (): SessionView => {
    const { context, value } = actor.getSnapshot();
    const stage = stageOf(value);
    return { stage, state: context.state, forms: context.forms, essayText: context.essayText };
  };

  const readClock = (): EpochMs => {
    const at = clock.now();
    // Asked each second, and before every command: mostly the machine need not be run through.
    const reading = { type: 'clock.read', at } as const;
    const snapshot = actor.getSnapshot();
    if (at >= earliestDeadlineOf(snapshot.context) && snapshot.can(reading)) tell(reading);
    return at;
  };
  readClock();

  return {
    attempt,
    view,
    readClock,
    subscribe: (listener) => {
      // A look at the clock is an event too, and mostly changes nothing.
      let told = view();
      const subscription = actor.subscribe(() => {
        const now = view();
        if (isSameView(told, now)) return;
        told = now;
        listener(now);
      });
      return () => subscription.unsubscribe();
    },
    send: (command) => {
      const sectionBefore = currentSectionIndex(actor.getSnapshot().context.state);
      const at = readClock();
      const snapshot = actor.getSnapshot();
      const stamped = { ...command, at };
      if (currentSectionIndex(snapshot.context.state) !== sectionBefore) return refuse('timeUp');
      if (snapshot.status !== 'active' || !snapshot.can(stamped)) return refuse('notNow');
      actor.send(stamped);
      return ok(undefined);
    },
    settleText: () => tell({ type: 'text.settle', at: clock.now() }),
    provideForm: (sectionIndex, form) => tell({ type: 'form.provide', sectionIndex, form }),
    stop: () => actor.stop(),
  };
};
