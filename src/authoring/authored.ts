import type { SectionKind } from '../bank/taxonomy.ts';

/** A piece of content in the three forms that are needed of it. */
export type RichText = {
  /** As written. */
  readonly markdown: string;
  readonly html: string;
  /** As a reader reads it, without any marks of markdown; what the lint rules measure. */
  readonly plain: string;
};

/** A marked portion of a passage or stem. */
export type Mark = {
  readonly name: string;
  readonly line: number;
  readonly plain: string;
  /** The sentence around it. */
  readonly sentence: string;
};

export type AuthoredOption = {
  readonly line: number;
  readonly text: RichText;
  readonly isKey: boolean;
  /** Empty where it is missing, which is a fault. */
  readonly rationale: RichText;
};

type AuthoredBase = {
  readonly id: string;
  readonly line: number;
  readonly stem: RichText;
};

/** What the file, or its heading, says about when its facts were and will be checked. */
type Dated = { readonly asOf: string; readonly reviewBy: string | null };

export type AuthoredChoice = AuthoredBase &
  Dated & {
    readonly kind: 'choice';
    readonly difficulty: 1 | 2 | 3;
    readonly skill: string | null;
    readonly mark: Mark | null;
    /** The stem was left out, and is the question about a marked portion that every such question asks. */
    readonly stemOmitted: boolean;
    readonly fixedOrder: boolean;
    readonly options: readonly AuthoredOption[];
    /** Empty where it is missing, which is a fault. */
    readonly source: RichText;
    /** Where it is missing, the line of the question. */
    readonly sourceLine: number;
  };

export type AuthoredScale = AuthoredBase &
  Dated & {
    readonly kind: 'scale';
    readonly options: readonly { readonly line: number; readonly text: RichText }[];
    /** The question that asks nearly the same, as this one names it. */
    readonly linked: string | null;
  };

export type AuthoredExamples = AuthoredBase &
  Dated & {
    readonly kind: 'examples';
    readonly parent: string;
    /** The text of the parent's option after which no list is expected. */
    readonly unless: string | null;
  };

export type AuthoredSample = {
  readonly score: number;
  readonly text: RichText;
  readonly notes: RichText;
};

export type AuthoredEssay = AuthoredBase &
  Dated & {
    readonly kind: 'essay';
    readonly inFavor: RichText;
    readonly against: RichText;
    readonly samples: readonly AuthoredSample[];
  };

export type AuthoredItem = AuthoredChoice | AuthoredScale | AuthoredExamples | AuthoredEssay;

/** One file of questions, as its author wrote it. */
export type AuthoredSet = {
  /** The path of the file without `.md`. */
  readonly id: string;
  readonly file: string;
  readonly section: SectionKind;
  readonly topic: string;
  /** When the facts of the file were checked; empty where that cannot be read. */
  readonly asOf: string;
  readonly asOfLine: number;
  readonly title: string;
  readonly passage: RichText | null;
  readonly items: readonly AuthoredItem[];
  /** Questions that no exam can ask, for lack of a key or the like, and whose texts could be read all the same. */
  readonly unusable: readonly AuthoredItem[];
};
