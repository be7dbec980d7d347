import type { ItemId } from '../bank/item.ts';
import { responseTo } from './attempt-state.ts';
import type { SectionProgress } from './attempt-state.ts';
import type { FormSection } from './exam-form.ts';
import { entryStatus } from './entry-status.ts';
import type { EntryStatus } from './entry-status.ts';

export type OverviewEntry = {
  /** Counted from 1, as the candidate sees it. */
  readonly number: number;
  readonly itemId: ItemId;
  readonly status: EntryStatus;
  readonly flagged: boolean;
};

/** What the review page at the end of a section shows. Each entry is in one of the first four counts. */
export type SectionOverview = {
  readonly entries: readonly OverviewEntry[];
  readonly answered: number;
  readonly blank: number;
  readonly examplesMissing: number;
  readonly notNeeded: number;
  readonly flagged: number;
};

/** Scored and unscored items alike: which is which is not told before the end. Undefined progress: not started. */
export const sectionOverview = (
  form: FormSection,
  progress: SectionProgress | undefined,
): SectionOverview => {
  const entries = form.entries.map(({ item }, index) => ({
    number: index + 1,
    itemId: item.id,
    status: entryStatus(item, progress),
    flagged: responseTo(progress, item.id).flagged,
  }));
  const count = (status: EntryStatus): number =>
    entries.filter((entry) => entry.status === status).length;
  return {
    entries,
    answered: count('answered'),
    blank: count('blank'),
    examplesMissing: count('examplesMissing'),
    notNeeded: count('notNeeded'),
    flagged: entries.filter(({ flagged }) => flagged).length,
  };
};
