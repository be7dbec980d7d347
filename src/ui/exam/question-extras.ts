/** One file to fetch for all that stands beside a question, or over it: see stage-screens.ts. */
export { AnswerCheck } from './answer-check.tsx';
export { ConfidenceChoice } from './confidence-choice.tsx';
export { EndSectionDialog } from './end-section-dialog.tsx';
export { ExamplesBox } from './examples-box.tsx';
export { NoteBox } from './note-box.tsx';
export { PausedScreen } from './paused-screen.tsx';
export { QuestionTools } from './question-tools.tsx';
export { SectionReview } from './section-review.tsx';
