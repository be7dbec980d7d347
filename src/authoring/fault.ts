/** What is wrong in a file of the bank, where, and how to mend it. A bank with a fault is not built. */
export type Fault = {
  /** Relative to the bank's folder, with forward slashes. */
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  readonly problem: string;
  readonly cure: string;
};

/** Takes the faults of one file as its steps find them. */
export type Report = (line: number, problem: string, cure: string) => void;

/** A report for `file` that collects into `faults`. */
export const reportInto =
  (faults: Fault[], file: string): Report =>
  (line, problem, cure) => {
    faults.push({ file, line, problem, cure });
  };

/** By file, then by line; the order in which an author walks through them. */
export const inReadingOrder = <Place extends { readonly file: string; readonly line: number }>(
  places: readonly Place[],
): Place[] =>
  places.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));

/** `folder/file:line: what is wrong: how to mend it`. */
export const faultText = (folder: string, fault: Fault): string =>
  `${folder}/${fault.file}:${fault.line}: ${fault.problem}: ${fault.cure}`;
