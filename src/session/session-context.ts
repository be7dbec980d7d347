import type { Item, ItemId } from '../bank/item.ts';
import type { AttemptEvent, AttemptFact } from '../exam/attempt-event.ts';
import type { AttemptState } from '../exam/attempt-state.ts';
import { currentSectionIndex, runningSection } from '../exam/attempt-state.ts';
import type { Attempt } from '../exam/attempt.ts';
import type { FormSection } from '../exam/exam-form.ts';
import type { Clock, EpochMs } from '../shared/clock.ts';
import type { Command } from './command.ts';
import type { Schedule } from '../shared/schedule.ts';

export type SessionInput = {
  readonly attempt: Attempt;
  /** By index of the format's section; undefined where the form is still to come. */
  readonly forms: readonly (FormSection | undefined)[];
  readonly state: AttemptState;
  readonly essayText: string;
  readonly clock: Clock;
  readonly schedule: Schedule;
};

/** Text that was typed and is not yet a fact: it becomes one when typing pauses, or when anything else happens. */
type PendingText = {
  readonly fact: Extract<AttemptFact, { readonly type: 'examplesWritten' | 'noteWritten' }>;
  readonly at: EpochMs;
};

export type SessionContext = SessionInput & { readonly pendingText: PendingText | null };

export type Stamped<Sent> = Sent & { readonly at: EpochMs };

export type SessionEvent =
  | Stamped<Command>
  /** What time it is: closes the section if its deadline has come. */
  | Stamped<{ readonly type: 'clock.read' }>
  | Stamped<{ readonly type: 'clock.jumped'; readonly byMs: number }>
  | Stamped<{ readonly type: 'text.settle' }>
  | { readonly type: 'form.provide'; readonly sectionIndex: number; readonly form: FormSection };

export type SessionEmitted =
  | { readonly type: 'fact'; readonly event: AttemptEvent }
  | {
      readonly type: 'draft';
      readonly itemId: ItemId;
      readonly text: string;
      readonly at: EpochMs;
    };

/** The form of the section that runs, or of the next to be started. */
export const currentForm = (context: SessionContext): FormSection | undefined =>
  context.forms[currentSectionIndex(context.state)];

export const itemInForm = (context: SessionContext, itemId: ItemId): Item | undefined =>
  currentForm(context)?.entries.find((entry) => entry.item.id === itemId)?.item;

/** Whether `targetId` names a stem or a passage of the section. */
export const textInForm = (context: SessionContext, targetId: string): boolean => {
  const form = currentForm(context);
  return (
    form !== undefined &&
    (form.entries.some(({ item }) => item.id === targetId) ||
      form.passages.some(({ id }) => id === targetId))
  );
};

/** The prompt that the essay answers: the one chosen, or the only one. */
export const essayPromptId = (context: SessionContext): ItemId | null => {
  const section = runningSection(context.state);
  const entries = currentForm(context)?.entries ?? [];
  if (section?.chosenPromptId != null) return section.chosenPromptId;
  return entries.length === 1 ? (entries[0]?.item.id ?? null) : null;
};

export const formatSection = (context: SessionContext) =>
  context.attempt.format.sections[currentSectionIndex(context.state)];
