import type { ItemId } from '../bank/item.ts';
import type { EpochMs } from '../shared/clock.ts';
import type { AttemptEvent } from './attempt-event.ts';
import { initialAttemptState, responseTo } from './attempt-state.ts';
import type { AttemptState, Response, SectionProgress } from './attempt-state.ts';

const withResponse = (
  section: SectionProgress,
  itemId: ItemId,
  change: (response: Response) => Response,
): SectionProgress => ({
  ...section,
  responses: { ...section.responses, [itemId]: change(responseTo(section, itemId)) },
});

/** Adds the time up to `until` to the item on the screen and stops counting. */
const withTimeCounted = (section: SectionProgress, until: EpochMs): SectionProgress => {
  const { currentItemId, shownSince } = section;
  if (currentItemId === null || shownSince === null) return section;
  return {
    ...withResponse(section, currentItemId, (response) => ({
      ...response,
      shownMs: response.shownMs + Math.max(0, until - shownSince),
    })),
    shownSince: null,
  };
};

/** Since when an item that comes onto the screen is timed: an answer that was checked takes no more time. */
const timedFrom = (section: SectionProgress, itemId: ItemId, at: EpochMs): EpochMs | null =>
  responseTo(section, itemId).checkedAt === null ? at : null;

/** The clock runs again: the deadline moves by the pause, and the item on the screen is timed again. */
const unpaused = (section: SectionProgress, at: EpochMs): SectionProgress => {
  if (section.pausedAt === null) return section;
  const pause = at - section.pausedAt;
  const { currentItemId, reviewing } = section;
  return {
    ...section,
    pausedAt: null,
    pausedMs: section.pausedMs + pause,
    deadline: section.deadline === null ? null : section.deadline + pause,
    shownSince: currentItemId === null || reviewing ? null : timedFrom(section, currentItemId, at),
  };
};

const withLastSection = (
  state: AttemptState,
  change: (section: SectionProgress) => SectionProgress,
): AttemptState => {
  const section = state.sections.at(-1);
  if (section === undefined) {
    throw new Error('the log speaks of a section before any was started');
  }
  return { ...state, sections: [...state.sections.slice(0, -1), change(section)] };
};

const afterFact = (state: AttemptState, event: AttemptEvent): AttemptState => {
  switch (event.type) {
    case 'sectionStarted':
      return {
        ...state,
        sections: [
          ...state.sections,
          {
            startedAt: event.at,
            deadline: event.deadline,
            pausedAt: null,
            pausedMs: 0,
            highlights: {},
            endedAt: null,
            endReason: null,
            responses: {},
            currentItemId: null,
            shownSince: null,
            reviewing: false,
            chosenPromptId: null,
            wasPromptAssigned: false,
            submittedEssay: null,
            awayMs: 0,
          },
        ],
      };
    case 'itemShown':
      return withLastSection(state, (section) => ({
        ...withResponse(withTimeCounted(section, event.at), event.itemId, (response) => ({
          ...response,
          visits: response.visits + 1,
        })),
        currentItemId: event.itemId,
        shownSince: timedFrom(section, event.itemId, event.at),
        reviewing: false,
      }));
    case 'choiceSelected':
      return withLastSection(state, (section) =>
        withResponse(section, event.itemId, (response) => ({
          ...response,
          optionId: event.optionId,
          selections: [
            ...response.selections,
            {
              at: event.at,
              intoMs: event.at - section.startedAt - section.pausedMs,
              optionId: event.optionId,
            },
          ],
        })),
      );
    case 'answerChecked':
      return withLastSection(state, (section) =>
        withResponse(
          section.currentItemId === event.itemId ? withTimeCounted(section, event.at) : section,
          event.itemId,
          (response) => ({ ...response, checkedAt: event.at }),
        ),
      );
    case 'examplesWritten':
      return withLastSection(state, (section) =>
        withResponse(section, event.itemId, (response) => ({ ...response, text: event.text })),
      );
    case 'itemFlagged':
    case 'itemUnflagged':
      return withLastSection(state, (section) =>
        withResponse(section, event.itemId, (response) => ({
          ...response,
          flagged: event.type === 'itemFlagged',
        })),
      );
    case 'optionStruck':
    case 'optionRestored':
      return withLastSection(state, (section) =>
        withResponse(section, event.itemId, (response) => ({
          ...response,
          struck: [
            ...response.struck.filter((optionId) => optionId !== event.optionId),
            ...(event.type === 'optionStruck' ? [event.optionId] : []),
          ],
        })),
      );
    case 'textHighlighted':
      return withLastSection(state, (section) => ({
        ...section,
        highlights: { ...section.highlights, [event.targetId]: event.ranges },
      }));
    case 'noteWritten':
      return withLastSection(state, (section) =>
        withResponse(section, event.itemId, (response) => ({ ...response, note: event.text })),
      );
    case 'confidenceSet':
      return withLastSection(state, (section) =>
        withResponse(section, event.itemId, (response) => ({
          ...response,
          confidence: event.confidence,
        })),
      );
    case 'sectionPaused':
      return withLastSection(state, (section) => ({
        ...withTimeCounted(section, event.at),
        pausedAt: event.at,
      }));
    case 'sectionUnpaused':
      return withLastSection(state, (section) => unpaused(section, event.at));
    case 'sectionReviewOpened':
      return withLastSection(state, (section) => ({
        ...withTimeCounted(section, event.at),
        reviewing: true,
      }));
    case 'promptChosen':
    case 'promptAssigned':
      return withLastSection(state, (section) => ({
        ...section,
        chosenPromptId: event.itemId,
        wasPromptAssigned: event.type === 'promptAssigned',
      }));
    case 'sectionEnded':
      return withLastSection(state, (section) => ({
        ...withTimeCounted(section, event.at),
        endedAt: event.at,
        endReason: event.reason,
        reviewing: false,
      }));
    case 'attemptFinished':
      return { ...state, finishedAt: event.at };
    case 'attemptResumed': {
      const { lastAt } = state;
      const section = state.sections.at(-1);
      if (lastAt === null || section === undefined || section.endedAt !== null) return state;
      // A pause goes on while the page is closed; that time is in the pause already.
      if (section.pausedAt !== null) return state;
      const leftAt = Math.max(lastAt, event.leftAt ?? lastAt);
      return withLastSection(state, (running) => ({
        ...withTimeCounted(running, leftAt),
        shownSince: running.shownSince === null ? null : event.at,
        awayMs: running.awayMs + (event.at - leftAt),
      }));
    }
    case 'essaySubmitted':
      return withLastSection(state, (section) => ({
        ...section,
        submittedEssay: { itemId: event.itemId, characters: event.characters },
      }));
    case 'clockJumped':
    case 'textSizeSet':
      return state;
    case 'clockHidden':
    case 'clockShown':
      return { ...state, clockHidden: event.type === 'clockHidden' };
    default:
      throw new Error(`unknown fact ${JSON.stringify(event satisfies never)}`);
  }
};

/**
 * The state after one more event. Pure; throws an Error where the log is not one that a session can write
 * (an event out of order, or inside a section before any was started): such a log is damaged, not merely old.
 */
export const applyEvent = (state: AttemptState, event: AttemptEvent): AttemptState => {
  if (event.seq !== state.seq + 1) {
    throw new Error(`event ${event.seq} follows event ${state.seq}: the log has a gap`);
  }
  return { ...afterFact(state, event), seq: event.seq, lastAt: event.at };
};

export const replay = (events: readonly AttemptEvent[]): AttemptState =>
  events.reduce(applyEvent, initialAttemptState);
