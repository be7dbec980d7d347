/** A row that was found and could not be read: shown to the candidate as such, never dropped or overwritten. */
export type UnreadableRow = {
  readonly table: string;
  /** The row's key, as text. */
  readonly key: string;
  readonly attemptId: string | null;
  /** Written by a newer version of the app: that one reads it, so nothing may take its place. Else it is damaged. */
  readonly isNewer: boolean;
  /** A sentence for the candidate: what is wrong and what can be done. */
  readonly problem: string;
};
