/** One file to fetch for a section's instructions and for the essay, so that nothing is left to load when its clock starts: see stage-screens.ts. */
export { EssayScreen } from './essay-screen.tsx';
export { PromptChoice } from './prompt-choice.tsx';
export { SectionIntro } from './section-intro.tsx';
