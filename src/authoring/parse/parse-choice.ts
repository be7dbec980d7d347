import { skillTitles } from '../../bank/taxonomy.ts';
import type { AuthoredChoice, Mark, RichText } from '../authored.ts';
import { excerpt, isList, tokensOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import { readChoiceOptions } from './choice-options.ts';
import { readRequiredField, readChoiceField, readReviewBy, refuseOtherFields } from './fields.ts';
import { plainMarkdown } from './markdown.ts';
import { isOptionList, reportOptionLookalikes } from './option-lookalike.ts';
import type {
  ParsedQuestion,
  Question,
  QuestionContext,
  SplitQuestion,
} from './question-context.ts';
import { namedMark, readMarks, refuseMarks } from './read-marks.ts';
import { readSource } from './source-line.ts';
import { refuseUnfilled } from './unfilled.ts';

const difficulties = new Map([
  ['1', 1],
  ['2', 2],
  ['3', 3],
] as const);
const skills = new Map(Object.keys(skillTitles).map((skill) => [skill, skill]));

const fieldsBySection = {
  'job-knowledge': ['difficulty', 'shuffle', 'reviewBy'],
  'english-expression': ['difficulty', 'skill', 'mark', 'shuffle', 'reviewBy'],
} as const;

/** What is written, if anything, and behind it what is asked of a marked portion where a question has no stem of its own. */
const withDefaultStem = (written: RichText, mark: Mark): RichText => {
  const asked = plainMarkdown.richBlocks(
    plainMarkdown.blocks(`Which version of underlined portion ${mark.name} is best?`),
  );
  return {
    markdown: `${written.markdown}\n\n${asked.markdown}`.trim(),
    html: `${written.html}\n${asked.html}`.trim(),
    plain: `${written.plain}\n${asked.plain}`.trim(),
  };
};

/** Finds the one list of options in a question. Null, after a report, where there is none, or more than one. */
const splitQuestion = (
  { line, blocks }: Question,
  { report }: QuestionContext,
): SplitQuestion | null => {
  const misread = reportOptionLookalikes(blocks, report);
  const [start = -1, second] = blocks.flatMap((block, index) =>
    isOptionList(block) ? [index] : [],
  );
  const options = blocks[start];
  if (options === undefined) {
    if (!misread)
      report(
        line,
        'the question has no options',
        'write four, the key as `- [x] text` and the others as `- [ ] text`',
      );
    return null;
  }
  if (second === undefined) {
    return { stem: blocks.slice(0, start), options, after: blocks.slice(start + 1) };
  }
  const between = blocks[start + 1] as Block;
  const inTheWay = between.token.type === 'blockquote' || !isList(between.token);
  report(
    between.line,
    inTheWay
      ? `\`${excerpt(between.token.raw)}\` breaks the options into two lists`
      : 'the options are broken into two lists',
    between.token.type === 'blockquote'
      ? 'indent the rationale by two spaces, so that it stays with its option'
      : 'begin each option with `- [ ]` or `- [x]`, and put nothing but their rationales between them',
  );
  return null;
};

/** The mark that a question names, in its own stem or in the passage; reports names and marks that do not meet. */
const readMark = (
  question: Question,
  stemMarks: readonly Mark[],
  context: QuestionContext,
): Mark | null => {
  const { report, passageMarks } = context;
  const written = question.fields.get('mark');
  const named = namedMark(question.fields);
  for (const { name, line } of stemMarks.filter((mark) => mark.name !== named)) {
    report(
      line,
      `no question is about the mark #${name}`,
      `write \`mark=${name}\` after the question's id, or remove the mark`,
    );
  }
  if (named === undefined) return null;
  const mark = [...stemMarks, ...passageMarks].find(({ name }) => name === named);
  if (mark === undefined || written !== named) {
    report(
      question.line,
      `\`mark=${written}\` does not name a marked portion`,
      mark !== undefined
        ? `write \`mark=${named}\``
        : /^\d+$/u.test(named)
          ? `mark it in the passage or the stem, as \`[its text]{#${named}}\``
          : 'write the number of a marked portion, as in `mark=1`',
    );
  }
  return mark ?? null;
};

const checkNoChange = (
  item: AuthoredChoice,
  hasMarkField: boolean,
  context: QuestionContext,
): void => {
  for (const { line, text } of item.options) {
    if (text.plain !== 'NO CHANGE' && /^no change\W*$/iu.test(text.plain)) {
      context.report(
        line,
        `\`${text.markdown}\` is not recognized as the option that keeps the text`,
        'write `NO CHANGE`',
      );
    } else if (text.markdown === 'NO CHANGE' && !hasMarkField) {
      context.report(
        line,
        '`NO CHANGE` in a question without a marked portion',
        'name the portion after the id of the question, as in `mark=1`',
      );
    } else if (text.plain === item.mark?.plain) {
      context.report(
        line,
        `the option “${excerpt(text.plain)}” repeats the marked portion`,
        'write `NO CHANGE`, or another version',
      );
    }
  }
};

/**
 * Whether an exam can ask the question: with four options and one key. `difficulty` is what could be read of it; where it
 * could not, the question has another only to be complete.
 */
const isUsable = ({ options }: AuthoredChoice, difficulty: number | undefined): boolean =>
  difficulty !== undefined &&
  options.length === 4 &&
  options.filter(({ isKey }) => isKey).length === 1;

/** Reads a question with four options and one key. The item is null, after reports, where it has no list of options. */
export const parseChoice = (question: Question, context: QuestionContext): ParsedQuestion => {
  const { id, line, fields, blocks } = question;
  const { report, dialect, frontMatter } = context;
  const isEnglish = frontMatter.section === 'english-expression';
  const known = fieldsBySection[isEnglish ? 'english-expression' : 'job-knowledge'];
  refuseOtherFields(fields, known, `a question in ${frontMatter.section}`, line, report);
  const difficulty = readRequiredField(fields, 'difficulty', difficulties, line, report);
  const skill = isEnglish ? readRequiredField(fields, 'skill', skills, line, report) : undefined;
  const shuffle = readChoiceField(fields, 'shuffle', new Map([['no', 'no']]), line, report);

  const split = splitQuestion({ ...question, blocks }, context);
  if (split === null) return { item: null, isUsable: false };
  refuseMarks(isEnglish ? [split.options, ...split.after] : blocks, report);
  const stemMarks = isEnglish ? readMarks(split.stem, report, context.passageMarks) : [];
  const mark = readMark(question, stemMarks, context);
  const written = dialect.richBlocks(tokensOf(split.stem));
  const asksNothing = split.stem.every(({ token }) => token.type === 'blockquote');
  if (asksNothing && !fields.has('mark')) {
    report(
      line,
      'the question has no stem',
      'write the question itself between the id and the options',
    );
  }
  const stemOmitted = asksNothing && mark !== null;
  const stem = stemOmitted ? withDefaultStem(written, mark) : written;
  const item: AuthoredChoice = {
    kind: 'choice',
    id,
    line,
    stem,
    stemOmitted,
    asOf: frontMatter.asOf,
    reviewBy: readReviewBy(fields, frontMatter, line, report),
    difficulty: difficulty ?? 2,
    skill: skill ?? null,
    mark,
    fixedOrder: shuffle === 'no',
    options: readChoiceOptions(split.options, !isEnglish, dialect, report),
    ...readSource(split, line, dialect, report),
  };
  checkNoChange(item, fields.has('mark'), context);
  refuseUnfilled(written, line, 'write what is asked', report);
  for (const option of item.options) {
    const cure = 'write below the option why it is right, or why it is tempting but wrong';
    refuseUnfilled(option.rationale, option.line, cure, report);
  }
  return { item, isUsable: isUsable(item, difficulty) };
};
