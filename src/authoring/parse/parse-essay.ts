import type { AuthoredEssay, AuthoredSample, RichText } from '../authored.ts';
import { readAttributedHeading } from './attributed-heading.ts';
import { excerpt, isList, tokensOf } from './blocks.ts';
import { readRequiredField, readReviewBy, refuseOtherFields } from './fields.ts';
import { noText } from './markdown.ts';
import { refuseBoxes } from './option-lookalike.ts';
import { splitAtHeadings } from './outline.ts';
import type { Part } from './outline.ts';
import type { Question, QuestionContext } from './question-context.ts';
import { refuseUnfilled } from './unfilled.ts';

const inFavorHeading = 'Strong answers in favor';
const againstHeading = 'Strong answers against';
const sampleHeading = 'Sample answer';
const notesHeading = "Reader's notes";
const fewestPoints = 3;
const fewestSamples = 2;
const scores = new Map([1, 2, 3, 4, 5, 6].map((score) => [String(score), score]));

/** The list of points below one of the two headings. */
const readPoints = (part: Part, { dialect, report }: QuestionContext): RichText => {
  const entries = part.blocks.flatMap(({ token }) => (isList(token) ? token.items : []));
  const points = entries.filter(({ text }) => text.trim() !== '').length;
  if (points < fewestPoints) {
    report(
      part.line,
      `“${part.heading}” has ${points === 1 ? '1 point' : `${points} points`}`,
      `list ${fewestPoints} or more, each as \`- …\``,
    );
  }
  return dialect.richBlocks(tokensOf(part.blocks));
};

const readSample = (part: Part, context: QuestionContext): AuthoredSample | null => {
  const { dialect, report } = context;
  const { fields } = readAttributedHeading(part.heading, part.line, report);
  refuseOtherFields(fields, ['score'], 'a sample answer', part.line, report);
  const score = readRequiredField(fields, 'score', scores, part.line, report);
  const { before, parts } = splitAtHeadings(part.blocks, 4);
  const text = dialect.richBlocks(tokensOf(before));
  if (text.plain === '') {
    report(part.line, 'the sample answer has no text', 'write the answer below its heading');
  }
  const [notes, ...more] = parts;
  for (const other of [notes, ...more].filter(
    (each, index) =>
      each !== undefined && (index > 0 || each.heading.replaceAll('’', "'") !== notesHeading),
  )) {
    report(
      other?.line ?? part.line,
      `\`#### ${other?.heading}\` is not a part of a sample answer`,
      `the only part is \`#### ${notesHeading}\`, and only once`,
    );
  }
  const notesText = dialect.richBlocks(tokensOf(notes?.blocks ?? []));
  if (notesText.plain === '') {
    report(
      notes?.line ?? part.line,
      'the sample answer has no reader’s notes',
      `write them below \`#### ${notesHeading}\``,
    );
  }
  refuseUnfilled(text, part.line, 'write the answer below its heading', report);
  refuseUnfilled(
    notesText,
    notes?.line ?? part.line,
    'write what the answer does well, and what it lacks',
    report,
  );
  return score === undefined ? null : { score, text, notes: notesText };
};

/** Reads an essay prompt, what strong answers cover, and sample answers. Null, after reports, where it cannot be used. */
export const parseEssay = (question: Question, context: QuestionContext): AuthoredEssay | null => {
  const { id, line, fields, blocks } = question;
  const { report, dialect, frontMatter } = context;
  refuseOtherFields(fields, ['reviewBy'], 'an essay prompt', line, report);
  refuseBoxes(blocks, 'an essay prompt', report);
  const { before, parts } = splitAtHeadings(blocks, 3);
  const stem = dialect.richBlocks(tokensOf(before));
  if (stem.plain === '')
    report(line, 'the essay has no prompt', 'write it between the id and the first heading');

  const lists = new Map<string, RichText>();
  const samples: AuthoredSample[] = [];
  for (const part of parts) {
    const label = part.heading.replace(/\s*\{.*$/u, '');
    if (label === sampleHeading) {
      const sample = readSample(part, context);
      if (sample !== null) samples.push(sample);
    } else if (label !== inFavorHeading && label !== againstHeading) {
      report(
        part.line,
        `\`### ${excerpt(part.heading)}\` is not a part of an essay prompt`,
        `the parts are \`### ${inFavorHeading}\`, \`### ${againstHeading}\`, \`### ${sampleHeading} {score=5}\``,
      );
    } else if (lists.has(label)) {
      report(part.line, `a second \`### ${label}\``, 'put all the points into one list');
    } else {
      lists.set(label, readPoints(part, context));
    }
  }
  for (const label of [inFavorHeading, againstHeading]) {
    if (!lists.has(label))
      report(
        line,
        `the essay has no \`### ${label}\``,
        `add it, with a list of ${fewestPoints} points or more`,
      );
  }
  const sampleCount = parts.filter(({ heading }) => heading.startsWith(sampleHeading)).length;
  if (sampleCount < fewestSamples) {
    report(
      line,
      `the essay has ${sampleCount === 1 ? '1 sample answer' : `${sampleCount} sample answers`}`,
      `add \`### ${sampleHeading} {score=…}\` until there are ${fewestSamples} of different quality`,
    );
  } else if (
    samples.length === sampleCount &&
    new Set(samples.map(({ score }) => score)).size < 2
  ) {
    report(line, 'all sample answers have the same score', 'add one that is better or worse');
  }
  return {
    kind: 'essay',
    id,
    line,
    stem,
    asOf: frontMatter.asOf,
    reviewBy: readReviewBy(fields, frontMatter, line, report),
    inFavor: lists.get(inFavorHeading) ?? noText,
    against: lists.get(againstHeading) ?? noText,
    samples,
  };
};
