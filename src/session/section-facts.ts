import type { AttemptEvent, AttemptFact, EndReason } from '../exam/attempt-event.ts';
import { applyEvent } from '../exam/apply-event.ts';
import type { AttemptState } from '../exam/attempt-state.ts';
import { currentSectionIndex } from '../exam/attempt-state.ts';
import { sectionLengthMs } from '../exam/exam-format.ts';
import type { EpochMs } from '../shared/clock.ts';
import type { SessionContext } from './session-context.ts';
import { currentForm, essayPromptId, formatSection } from './session-context.ts';

/** The facts of a section's start: its clock runs, and its first item (or the only prompt) is on the screen. */
export const startFacts = (context: SessionContext, at: EpochMs): AttemptFact[] => {
  const section = formatSection(context);
  const entries = currentForm(context)?.entries ?? [];
  if (section === undefined) return [];
  const started: AttemptFact = {
    type: 'sectionStarted',
    sectionIndex: currentSectionIndex(context.state),
    deadline: at + sectionLengthMs(section),
  };
  const mustChoose = section.section === 'essay' && entries.length > 1;
  const first = entries[0]?.item.id;
  return mustChoose || first === undefined
    ? [started]
    : [started, { type: 'itemShown', itemId: first }];
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
