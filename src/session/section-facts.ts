import type { AttemptEvent, AttemptFact, EndReason } from '../exam/attempt-event.ts';
import { applyEvent } from '../exam/apply-event.ts';
import type { AttemptState } from '../exam/attempt-state.ts';
import { currentSectionIndex, runningSection } from '../exam/attempt-state.ts';
import { sectionLengthMs } from '../exam/section-length.ts';
import type { EpochMs } from '../shared/clock.ts';
import type { SessionContext } from './session-context.ts';
import { currentForm, essayPromptId, formatSection } from './session-context.ts';

/** The facts of a section's start: its clock runs, and its first item (or the only prompt) is on the screen. */
export const startFacts = (context: SessionContext, at: EpochMs): AttemptFact[] => {
  const section = formatSection(context);
  const entries = currentForm(context)?.entries ?? [];
  if (section === undefined) return [];
  const { timeFactor } = context.attempt.conditions;
  const started: AttemptFact = {
    type: 'sectionStarted',
    sectionIndex: currentSectionIndex(context.state),
    deadline: timeFactor === null ? null : at + Math.round(sectionLengthMs(section) * timeFactor),
  };
  const mustChoose = section.section === 'essay' && entries.length > 1;
  const first = entries[0]?.item.id;
  return mustChoose || first === undefined
    ? [started]
    : [started, { type: 'itemShown', itemId: first }];
};

/** When one of the prompts offered is assigned to a candidate who has not chosen; Infinity where there is no such limit. */
export const choosingDeadlineOf = (context: SessionContext): EpochMs => {
  const section = formatSection(context);
  const progress = runningSection(context.state);
  const { timeFactor } = context.attempt.conditions;
  if (section?.section !== 'essay' || section.choosingMinutes === null) return Infinity;
  if (progress === null || timeFactor === null) return Infinity;
  return progress.startedAt + progress.pausedMs + section.choosingMinutes * 60_000 * timeFactor;
};

/** One of the prompts offered, by the attempt's seed, so that it is the same one after a reload; they stand in random order already. */
export const assignedPromptFacts = (context: SessionContext): AttemptFact[] => {
  const entries = currentForm(context)?.entries ?? [];
  const drawn = entries[context.attempt.seed % Math.max(1, entries.length)];
  if (drawn === undefined) return [];
  const itemId = drawn.item.id;
  return [
    { type: 'promptAssigned', itemId },
    { type: 'itemShown', itemId },
  ];
};

/** The facts of a section's end, and of the attempt's where it was the last. */
export const endFacts = (context: SessionContext, reason: EndReason): AttemptFact[] => {
  const sectionIndex = currentSectionIndex(context.state);
  const promptId = essayPromptId(context);
  const facts: AttemptFact[] = [];
  if (formatSection(context)?.section === 'essay' && promptId !== null) {
    facts.push({
      type: 'essaySubmitted',
      itemId: promptId,
      characters: context.essayText.length,
    });
  }
  facts.push({ type: 'sectionEnded', sectionIndex, reason });
  if (sectionIndex === context.attempt.format.sections.length - 1) {
    facts.push({ type: 'attemptFinished' });
  }
  return facts;
};

/** Numbers facts, stamps them with `at`, and folds them into the state. */
export const recordFacts = (
  state: AttemptState,
  facts: readonly AttemptFact[],
  at: EpochMs,
): { readonly state: AttemptState; readonly events: readonly AttemptEvent[] } => {
  // A fact never lies before the one that precedes it, whatever the device's clock says.
  const stampedAt = Math.max(at, state.lastAt ?? at);
  const events = facts.map((fact, index): AttemptEvent => ({
    ...fact,
    seq: state.seq + index + 1,
    at: stampedAt,
  }));
  return { state: events.reduce(applyEvent, state), events };
};
