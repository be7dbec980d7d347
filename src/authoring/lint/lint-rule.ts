import type { SectionKind } from '../../bank/taxonomy.ts';
import type { AuthoredItem } from '../authored.ts';

/** What a rule has against a question: no fault, but worth a second look. */
export type Finding = { readonly line: number; readonly problem: string; readonly cure: string };

export type LintContext = {
  readonly section: SectionKind;
  /** As 2026-11-22. */
  readonly today: string;
};

/** One habit of good questions. Each lives in a file of its own. */
export type LintRule = {
  readonly name: string;
  readonly check: (item: AuthoredItem, context: LintContext) => readonly Finding[];
};
