import { inReadingOrder } from './finding.ts';
import type { Finding } from './finding.ts';

const overlap = (one: Finding, other: Finding): boolean =>
  one.start < other.end && other.start < one.end;

/** Both lists in reading order. A doubled word that the grammar checker found as well is told once, in its words. */
export const mergeFindings = (
  own: readonly Finding[],
  grammar: readonly Finding[],
): readonly Finding[] =>
  inReadingOrder([
    ...own.filter(
      (finding) => finding.kind !== 'doubled' || !grammar.some((other) => overlap(finding, other)),
    ),
    ...grammar,
  ]);
