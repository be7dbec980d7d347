/** One file to fetch for what stands before a section, and for the essay: see stage-screens.ts. */
export { EssayScreen } from './essay-screen.tsx';
export { PromptChoice } from './prompt-choice.tsx';
export { SectionIntro } from './section-intro.tsx';
