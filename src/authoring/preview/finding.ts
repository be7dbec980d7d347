/** What the preview shows beside a question. */
export type Finding = {
  /** A fault keeps `check` from passing, be it of the file or of a figure over the bank; a warning holds nobody up. */
  readonly kind: 'fault' | 'warning';
  /** The rule, or what kind of fault it is. */
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly problem: string;
  readonly cure: string;
};

export const countKind = (findings: readonly Finding[], kind: Finding['kind']): number =>
  findings.filter((finding) => finding.kind === kind).length;
