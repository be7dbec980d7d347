import { lazy } from 'solid-js';

/**
 * The screens of an exam room that its first question does not need. They are fetched right after it, so that none of them has
 * to be waited for when it is asked for.
 */
const loaders = {
  ExamplesBox: async () => ({ default: (await import('./examples-box.tsx')).ExamplesBox }),
  QuestionTools: async () => ({ default: (await import('./question-tools.tsx')).QuestionTools }),
  NoteBox: async () => ({ default: (await import('./note-box.tsx')).NoteBox }),
  ConfidenceChoice: async () => ({
    default: (await import('./confidence-choice.tsx')).ConfidenceChoice,
  }),
  SectionIntro: async () => ({ default: (await import('./section-intro.tsx')).SectionIntro }),
  SectionReview: async () => ({ default: (await import('./section-review.tsx')).SectionReview }),
  PromptChoice: async () => ({ default: (await import('./prompt-choice.tsx')).PromptChoice }),
  EssayScreen: async () => ({ default: (await import('./essay-screen.tsx')).EssayScreen }),
  PausedScreen: async () => ({ default: (await import('./paused-screen.tsx')).PausedScreen }),
  Navigator: async () => ({ default: (await import('./navigator.tsx')).Navigator }),
  EndSectionDialog: async () => ({
    default: (await import('./end-section-dialog.tsx')).EndSectionDialog,
  }),
};

export const ExamplesBox = lazy(loaders.ExamplesBox);
export const QuestionTools = lazy(loaders.QuestionTools);
export const NoteBox = lazy(loaders.NoteBox);
export const ConfidenceChoice = lazy(loaders.ConfidenceChoice);
export const SectionIntro = lazy(loaders.SectionIntro);
export const SectionReview = lazy(loaders.SectionReview);
export const PromptChoice = lazy(loaders.PromptChoice);
export const EssayScreen = lazy(loaders.EssayScreen);
export const PausedScreen = lazy(loaders.PausedScreen);
export const Navigator = lazy(loaders.Navigator);
export const EndSectionDialog = lazy(loaders.EndSectionDialog);

const all = [
  ExamplesBox,
  QuestionTools,
  NoteBox,
  ConfidenceChoice,

  SectionIntro,
  SectionReview,
  PromptChoice,
  EssayScreen,
  PausedScreen,
  Navigator,
  EndSectionDialog,
];

/** Fetches them all, once the page has nothing more urgent to do. */
export const fetchStageScreens = (): void => {
  const fetchAll = (): void => all.forEach((screen) => void screen.preload());
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(fetchAll, { timeout: 3_000 });
  else setTimeout(fetchAll, 500);
};
