import type { AuthoredExamples } from '../authored.ts';
import { isList, tokensOf } from './blocks.ts';
import { readReviewBy, refuseOtherFields } from './fields.ts';
import { isOptionList, refuseBoxes } from './option-lookalike.ts';
import type { Question, QuestionContext } from './question-context.ts';

/** Reads the question for a list of examples; `parent` is what its `examplesOf` says. */
export const parseExamples = (
  question: Question,
  parent: string,
  context: QuestionContext,
): AuthoredExamples => {
  const { id, line, fields, blocks } = question;
  const { report, dialect, frontMatter } = context;
  refuseOtherFields(
    fields,
    ['examplesOf', 'unless', 'reviewBy'],
    'a list of examples',
    line,
    report,
  );
  refuseBoxes(blocks, 'a list of examples', report);
  for (const block of blocks.filter((each) => isList(each.token) && !isOptionList(each))) {
    report(
      block.line,
      'a list of examples has options',
      'remove them, or, if this is a scale, remove `examplesOf`',
    );
  }
  const stem = dialect.richBlocks(tokensOf(blocks));
  if (stem.plain === '') {
    report(line, 'the question has no stem', 'write below the id what the candidate should list');
  }
  return {
    kind: 'examples',
    id,
    line,
    stem,
    asOf: frontMatter.asOf,
    reviewBy: readReviewBy(fields, frontMatter, line, report),
    parent,
    unless: fields.get('unless') ?? null,
  };
};
