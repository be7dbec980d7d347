import type { AuthoredItem, AuthoredSet, RichText } from '../authored.ts';
import type { Report } from '../fault.ts';
import type { SourceFile } from '../source-file.ts';
import { readAttributedHeading } from './attributed-heading.ts';
import { excerpt, tokensOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import { checkMarkdown } from './check-markdown.ts';
import { mathMarkdown, plainMarkdown } from './markdown.ts';
import { refuseBoxes } from './option-lookalike.ts';
import { checkHeadings, readOutline } from './outline.ts';
import type { Part } from './outline.ts';
import { parseChoice } from './parse-choice.ts';
import { parseEssay } from './parse-essay.ts';
import { parseExamples } from './parse-examples.ts';
import { parseScale } from './parse-scale.ts';
import type { ParsedQuestion, Question, QuestionContext } from './question-context.ts';
import { readBody } from './read-body.ts';
import { namedMark, readMarks, refuseMarks } from './read-marks.ts';
import { readOrReport } from './read-or-report.ts';
import { readSetFrontMatter } from './set-front-matter.ts';
import type { SetFrontMatter } from './set-front-matter.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** Where an id was given, be its question sound or not. */
export type GivenId = { readonly id: string; readonly file: string; readonly line: number };

/** `set` holds what could be read; null where not even the section is known. */
export type ParsedSet = { readonly set: AuthoredSet | null; readonly ids: readonly GivenId[] };

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

const readId = (label: string, line: number, report: Report): string => {
  if (label === '') {
    report(
      line,
      'a question without an id',
      'write one after `##`, as in `## gov-treaty-ratification`',
    );
  } else if (!idPattern.test(label)) {
    report(
      line,
      `\`${excerpt(label)}\` is not an id`,
      'write lowercase words joined by hyphens, as in `gov-treaty-ratification`, and any fields in braces after it',
    );
  } else if (/-new-\d+(?:-|$)/u.test(label)) {
    report(
      line,
      `\`${label}\` is still the id from the template`,
      'name the question after what it asks, as in `gov-treaty-ratification`',
    );
  }
  return label;
};

const readQuestion = (part: Part, report: Report): Question => {
  const { label, fields } = readAttributedHeading(part.heading, part.line, report);
  return { id: readId(label, part.line, report), line: part.line, fields, blocks: part.blocks };
};

const usable = (item: AuthoredItem | null): ParsedQuestion => ({ item, isUsable: item !== null });

const parseQuestion = (question: Question, context: QuestionContext): ParsedQuestion => {
  const { section } = context.frontMatter;
  switch (section) {
    case 'job-knowledge':
    case 'english-expression':
      return parseChoice(question, context);
    case 'biographic': {
      refuseMarks(question.blocks, context.report);
      const parent = question.fields.get('examplesOf');
      return usable(
        parent === undefined
          ? parseScale(question, context)
          : parseExamples(question, parent, context),
      );
    }
    case 'essay':
      refuseMarks(question.blocks, context.report);
      return usable(parseEssay(question, context));
    default:
      throw new Error(`unknown section ${String(section satisfies never)}`);
  }
};

/** What stands before the first question: a passage where the topic has one, and otherwise nothing. */
const readPassage = (
  preface: readonly Block[],
  { section, topic, math }: SetFrontMatter,
  line: number,
  report: Report,
): RichText | null => {
  const wantsPassage = section === 'english-expression' && topic === 'passage-editing';
  const [first] = preface;
  if (first === undefined) {
    if (wantsPassage)
      report(line, 'the set has no passage', 'write it between the title and the first question');
    return null;
  }
  if (!wantsPassage) {
    report(
      first.line,
      `\`${excerpt(first.token.raw)}\` does not belong to a question`,
      'move it below a `##`; only a set in `english-expression/passage-editing` has a passage',
    );
    return null;
  }
  refuseBoxes(preface, 'the passage', report);
  return (math ? mathMarkdown : plainMarkdown).richBlocks(tokensOf(preface));
};

/** Reads one file of questions; every fault of it is reported, and what is sound is returned all the same. */
export const parseSet = (file: SourceFile, report: Report): ParsedSet => {
  const split = splitFrontMatter(file.text, report);
  if (split === null) return { set: null, ids: [] };
  const frontMatter = readSetFrontMatter(file.path, split, report);
  if (frontMatter === null) return { set: null, ids: [] };

  const dialect = frontMatter.math ? mathMarkdown : plainMarkdown;
  const blocks = readBody(split, dialect, report);
  checkMarkdown(blocks, frontMatter.math, report);
  const deepest = frontMatter.section === 'essay' ? 4 : 2;
  checkHeadings(blocks, deepest, report);
  const outline = readOutline(blocks, split.bodyLine, deepest, report);
  const passage = readPassage(outline.preface, frontMatter, split.bodyLine, report);
  const passageMarks = passage === null ? [] : readMarks(outline.preface, report);
  const context = { report, dialect, frontMatter, passageMarks };
  const questions = outline.questions.map((part) => readQuestion(part, report));
  for (const { name, line } of passageMarks) {
    if (!questions.some(({ fields }) => namedMark(fields) === name)) {
      report(
        line,
        `no question is about the mark #${name}`,
        `write \`mark=${name}\` after the id of the question about it, or remove the mark`,
      );
    }
  }
  const parsed = questions.map((question) =>
    readOrReport(
      (reportHere) => parseQuestion(question, { ...context, report: reportHere }),
      question.line,
      report,
    ),
  );
  const itemsThat = (areUsable: boolean): readonly AuthoredItem[] =>
    parsed.flatMap(({ item, isUsable }) => (item === null || isUsable !== areUsable ? [] : [item]));
  return {
    ids: questions.map(({ id, line }) => ({ id, file: file.path, line })),
    set: {
      id: file.path.replace(/\.md$/u, ''),
      file: file.path,
      section: frontMatter.section,
      topic: frontMatter.topic,
      asOf: frontMatter.asOf,
      asOfLine: frontMatter.asOfLine,
      title: plainMarkdown.richLine(outline.title).plain,
      passage,
      items: itemsThat(true),
      unusable: itemsThat(false),
    },
  };
};
