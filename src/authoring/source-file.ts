/** One file of the bank as it was read. */
export type SourceFile = {
  /** Relative to the bank's folder, with forward slashes, as `job-knowledge/economics/trade.md`. */
  readonly path: string;
  readonly text: string;
};
