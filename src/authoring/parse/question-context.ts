import type { AuthoredItem, Mark } from '../authored.ts';
import type { Report } from '../fault.ts';
import type { Block } from './blocks.ts';
import type { Fields } from './fields.ts';
import type { Markdown } from './markdown.ts';
import type { SetFrontMatter } from './set-front-matter.ts';

/** What each step in reading one question needs. */
export type QuestionContext = {
  readonly report: Report;
  readonly dialect: Markdown;
  readonly frontMatter: SetFrontMatter;
  readonly passageMarks: readonly Mark[];
};

/** A question whose heading was read. */
export type Question = {
  readonly id: string;
  readonly line: number;
  readonly fields: Fields;
  readonly blocks: readonly Block[];
};

/** A question cut at its one list of options. */
export type SplitQuestion = {
  readonly stem: readonly Block[];
  readonly options: Block;
  readonly after: readonly Block[];
};

/** What could be read of a question, and whether an exam can ask it. */
export type ParsedQuestion = { readonly item: AuthoredItem | null; readonly isUsable: boolean };
