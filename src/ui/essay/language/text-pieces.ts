import type { Finding } from './finding.ts';

/** A run of text, and the findings that cover it, by their place in the list. */
export type TextPiece = {
  readonly text: string;
  readonly covering: readonly number[];
  /** The findings that end with this piece: their numbers are set here. */
  readonly ending: readonly number[];
};

/** Cuts a text wherever a finding begins or ends, so that findings may overlap. The pieces in a row are the text. */
export const textPieces = (text: string, findings: readonly Finding[]): readonly TextPiece[] => {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of findings) cuts.add(start).add(end);
  const ordered = [...cuts]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .toSorted((a, b) => a - b);
  return ordered.slice(1).map((to, index) => {
    const from = ordered[index] ?? 0;
    const covering = findings.flatMap(({ start, end }, place) =>
      start <= from && end >= to ? [place] : [],
    );
    return {
      text: text.slice(from, to),
      covering,
      ending: covering.filter((place) => findings[place]?.end === to),
    };
  });
};
