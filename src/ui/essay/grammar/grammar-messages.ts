import type { Finding } from '../language/finding.ts';

/** What the page asks of the worker. The program comes with the first question. */
export type GrammarQuestion = {
  readonly number: number;
  readonly text: string;
  readonly program: Blob | null;
};

export type GrammarAnswer =
  | { readonly number: number; readonly findings: readonly Finding[] }
  | { readonly number: number; readonly problem: string };
