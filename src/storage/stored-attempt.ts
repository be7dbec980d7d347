import type { ItemId } from '../bank/item.ts';
import type { AttemptEvent } from '../exam/attempt-event.ts';
import type { AttemptState } from '../exam/attempt-state.ts';
import type { Attempt } from '../exam/attempt.ts';
import type { AttemptSummary } from '../exam/attempt-summary.ts';
import type { EssayDraft } from '../exam/essay-draft.ts';
import type { FormSection } from '../exam/exam-form.ts';
import type { EpochMs } from '../shared/clock.ts';
import type { UnreadableRow } from './unreadable-row.ts';

/** An attempt as lists show it. `finishedAt` and `summary` are null while it is under way. */
export type ListedAttempt = {
  readonly attempt: Attempt;
  readonly finishedAt: EpochMs | null;
  readonly summary: AttemptSummary | null;
};

export type AttemptList = {
  readonly attempts: readonly ListedAttempt[];
  readonly unreadable: readonly UnreadableRow[];
};

/** What there is to go on with or to look at, and nothing that has to be searched for among the finished attempts. */
export type Standing = {
  /** Newest first. */
  readonly underWay: readonly ListedAttempt[];
  /** The one finished last; undefined where none is. */
  readonly lastFinished: ListedAttempt | undefined;
  /** It is a mock exam whose blind review is undecided (progress/undecided-mocks.ts). */
  readonly isLastUndecided: boolean;
  /** Of those under way. */
  readonly unreadable: readonly UnreadableRow[];
  /** Nothing is stored, readable or not. */
  readonly isEmpty: boolean;
};

/** What one attempt has that is not known to be stored. */
export type Unstored = {
  readonly events: readonly AttemptEvent[];
  readonly drafts: ReadonlyMap<ItemId, EssayDraft>;
};

/** All that is stored of one attempt. */
export type StoredAttempt = ListedAttempt & {
  /** By index of the format's section; undefined where a section's form is not assembled yet. */
  readonly forms: readonly (FormSection | undefined)[];
  /** In order. */
  readonly events: readonly AttemptEvent[];
  /** What the events amount to. */
  readonly state: AttemptState;
  readonly drafts: ReadonlyMap<ItemId, EssayDraft>;
};

export type OpenedAttempt =
  | { readonly found: 'attempt'; readonly stored: StoredAttempt }
  | { readonly found: 'nothing' }
  /** It is there, and some of its rows cannot be read: it is not resumed, lest it be damaged further. */
  | { readonly found: 'unreadable'; readonly rows: readonly UnreadableRow[] };
