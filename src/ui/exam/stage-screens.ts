import { lazy } from 'solid-js';
import { whenIdle } from '../services/when-idle.ts';

/*
 * What the first question of an exam does not need. It is fetched right after it, in two files, so that nothing has to be waited
 * for when it is asked for.
 */
const extras = () => import('./question-extras.ts');
const screens = () => import('./section-screens.ts');

export const AnswerCheck = lazy(async () => ({ default: (await extras()).AnswerCheck }));
export const ConfidenceChoice = lazy(async () => ({ default: (await extras()).ConfidenceChoice }));
export const EndSectionDialog = lazy(async () => ({ default: (await extras()).EndSectionDialog }));
export const ExamplesBox = lazy(async () => ({ default: (await extras()).ExamplesBox }));
export const NoteBox = lazy(async () => ({ default: (await extras()).NoteBox }));
export const PausedScreen = lazy(async () => ({ default: (await extras()).PausedScreen }));
export const QuestionTools = lazy(async () => ({ default: (await extras()).QuestionTools }));
export const SectionReview = lazy(async () => ({ default: (await extras()).SectionReview }));
export const EssayScreen = lazy(async () => ({ default: (await screens()).EssayScreen }));
export const PromptChoice = lazy(async () => ({ default: (await screens()).PromptChoice }));
export const SectionIntro = lazy(async () => ({ default: (await screens()).SectionIntro }));

const all = [
  AnswerCheck,
  ConfidenceChoice,
  EndSectionDialog,
  ExamplesBox,
  NoteBox,
  PausedScreen,
  QuestionTools,
  SectionReview,
  EssayScreen,
  PromptChoice,
  SectionIntro,
];

/** Fetches it all, once the page has nothing more urgent to do. */
export const fetchStageScreens = (): void =>
  whenIdle(() => all.forEach((screen) => void screen.preload()));
