import type { EssayItem, ExamplesItem, Item } from '../bank/item.ts';
import { isAnswered, responseTo } from './attempt-state.ts';
import type { SectionProgress } from './attempt-state.ts';

/**
 * How far a candidate has come with one item. `examplesMissing`: the question before it was answered so that examples are
 * expected, and there are none. `notNeeded`: an empty list after an answer that asks for none, or a prompt that was not taken.
 */
export type EntryStatus = 'answered' | 'blank' | 'examplesMissing' | 'notNeeded';

const emptyListStatus = (
  { parent, needlessAfter }: ExamplesItem,
  progress: SectionProgress | undefined,
): EntryStatus => {
  const answer = responseTo(progress, parent).optionId;
  if (answer === null) return 'blank';
  return answer === needlessAfter ? 'notNeeded' : 'examplesMissing';
};

/** An essay counts once it is handed in: until then its text is in the draft, which the log does not hold. */
const essayStatus = ({ id }: EssayItem, progress: SectionProgress | undefined): EntryStatus => {
  const submitted = progress?.submittedEssay ?? null;
  const takenId = submitted?.itemId ?? progress?.chosenPromptId ?? id;
  if (takenId !== id) return 'notNeeded';
  return submitted !== null && submitted.characters > 0 ? 'answered' : 'blank';
};

/** The status of an item in a section that runs or has ended; undefined progress: not started. */
export const entryStatus = (item: Item, progress: SectionProgress | undefined): EntryStatus => {
  if (item.kind === 'essay') return essayStatus(item, progress);
  if (isAnswered(responseTo(progress, item.id))) return 'answered';
  return item.kind === 'examples' ? emptyListStatus(item, progress) : 'blank';
};
