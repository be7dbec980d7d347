import type { ItemId } from '../bank/item.ts';
import type { EssayReport } from './attempt-report.ts';
import { countWords } from './count-words.ts';
import { sectionTiming } from './section-timing.ts';
import type { EndedSection } from './section-timing.ts';

/** Essay texts by prompt, as storage keeps them. */
export type EssayTexts = ReadonlyMap<ItemId, { readonly text: string }>;

/** The figures of an ended essay section. Its length is that in the log; words are counted in the draft. */
export const scoreEssay = (progress: EndedSection, drafts: EssayTexts): EssayReport => {
  const promptId = progress.submittedEssay?.itemId ?? null;
  const text = promptId === null ? undefined : drafts.get(promptId)?.text;
  return {
    standing: 'ended',
    section: 'essay',
    timing: sectionTiming(progress),
    promptId,
    characters: progress.submittedEssay?.characters ?? 0,
    words: text === undefined ? null : countWords(text),
  };
};
