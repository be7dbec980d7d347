import { topicTitles } from '../../bank/taxonomy.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import type { ExamFormat, OfferedFormat } from '../../exam/exam-format.ts';
import type { Report } from '../fault.ts';
import type { SourceFile } from '../source-file.ts';
import { tokensOf } from './blocks.ts';
import { checkMarkdown } from './check-markdown.ts';
import { curlQuotes } from './curl-quotes.ts';
import { FormatFields, knownFormatNames, ReadableSections } from './format-front-matter.ts';
import type { ReadableSection } from './format-front-matter.ts';
import { plainMarkdown } from './markdown.ts';
import { cureForName } from './nearest-name.ts';
import { refuseBoxes } from './option-lookalike.ts';
import { checkHeadings } from './outline.ts';
import { readBody } from './read-body.ts';
import { refuseMarks } from './read-marks.ts';
import { readYaml } from './read-yaml.ts';
import type { YamlData } from './read-yaml.ts';
import { reportShape } from './report-shape.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** A format, and the lines that a later fault points at. */
export type ParsedFormat = {
  readonly file: string;
  readonly offered: OfferedFormat;
  readonly idLine: number;
  readonly defaultLine: number;
  readonly sectionLines: readonly number[];
};

/** Reports a time for choosing a prompt where there is nothing to choose, or no time left to write. */
const checkChoosing = (
  { choosingMinutes, offered, minutes }: ReadableSection,
  line: number,
  report: Report,
): void => {
  if (choosingMinutes === undefined) return;
  if (offered === 1) {
    report(
      line,
      'there is time for choosing a prompt, but only one is offered',
      'remove `choosingMinutes`, or write 2 or more for `offered`',
    );
  }
  if (minutes !== undefined && choosingMinutes >= minutes) {
    report(
      line,
      `choosing a prompt may take ${choosingMinutes} of the section’s ${minutes} minutes, which leaves none to write in`,
      'write fewer `choosingMinutes` than `minutes`',
    );
  }
};

/** Null where one of them is no count. */
const sumOf = (counts: readonly unknown[]): number | null => {
  const sound = counts.filter(
    (count): count is number => Number.isInteger(count) && Number(count) > 0,
  );
  return sound.length === 0 || sound.length < counts.length
    ? null
    : sound.reduce((total, count) => total + count, 0);
};

/** Reports topics that the section does not have, and counts that do not add up to its questions. */
const checkBlueprint = (
  section: Exclude<SectionKind, 'essay'>,
  { blueprint = {}, questions }: ReadableSection,
  line: (...field: string[]) => number,
  report: Report,
): void => {
  const topics = Object.keys(topicTitles[section]);
  for (const topic of Object.keys(blueprint).filter((name) => !topics.includes(name))) {
    report(
      line('blueprint', topic),
      `${section} has no topic \`${topic}\``,
      cureForName(topic, topics),
    );
  }
  const sum = sumOf(Object.values(blueprint));
  if (sum !== null && questions !== undefined && sum !== questions) {
    report(
      line('blueprint'),
      `the blueprint adds up to ${sum}, but the section has ${questions} questions`,
      'change the topic counts, or `questions`',
    );
  }
};

/** Reports sections given twice, unknown topics, blueprints that do not add up, and impossible times for choosing a prompt. */
const checkSections = (
  sections: readonly ReadableSection[],
  { lineOf }: YamlData,
  report: Report,
): void => {
  for (const [index, fields] of sections.entries()) {
    const { section } = fields;
    const line = (...field: string[]): number => lineOf(['sections', index, ...field]);
    if (section === undefined) continue;
    if (sections.findIndex((other) => other.section === section) < index)
      report(line(), `the section \`${section}\` appears twice`, 'keep only one of them');
    if (section === 'essay') checkChoosing(fields, line('choosingMinutes'), report);
    else checkBlueprint(section, fields, line, report);
  }
};

/** Whether a section stands twice. Then one may have been meant as another, which has other fields. */
const standsTwice = (sections: readonly ReadableSection[], index: number): boolean =>
  sections.filter(({ section }) => section !== undefined && section === sections[index]?.section)
    .length > 1;

/** The names that may stand at `path`; null in a section that stands twice. */
const namesAt = (
  path: readonly PropertyKey[],
  sections: readonly ReadableSection[],
): readonly string[] | null => {
  const index = Number(path[1]);
  return standsTwice(sections, index)
    ? null
    : knownFormatNames(path, sections[index]?.section === 'essay');
};

const withCurledQuotes = (format: ExamFormat): ExamFormat => ({
  ...format,
  title: curlQuotes(format.title),
  inForce: curlQuotes(format.inForce),
  sections: format.sections.map((section) => ({ ...section, note: curlQuotes(section.note) })),
});

/** Reads one file of `formats/`. Null, after reports, where it cannot be used. */
export const parseFormat = (file: SourceFile, report: Report): ParsedFormat | null => {
  const split = splitFrontMatter(file.text, report);
  if (split === null) return null;
  const blocks = readBody(split, plainMarkdown, report);
  checkMarkdown(blocks, false, report);
  checkHeadings(blocks, 2, report);
  refuseBoxes(blocks, 'the text about a format', report);
  refuseMarks(blocks, report);
  const about = plainMarkdown.richBlocks(tokensOf(blocks));
  if (about.plain === '') {
    report(
      split.bodyLine,
      'the format has no text',
      'below the front matter, tell the candidate what this version of the test was',
    );
  }
  if (split.frontMatter === null) return null;
  const yaml = readYaml(split.frontMatter, split.frontMatterLine, report);
  if (yaml === null) return null;
  const { sections } = ReadableSections.parse(yaml.data);
  checkSections(sections, yaml, report);
  const parsed = FormatFields.safeParse(yaml.data);
  if (!parsed.success) {
    reportShape(parsed.error, yaml, (path) => namesAt(path, sections), report);
    return null;
  }
  const { format: id, default: isDefault, ...rest } = parsed.data;
  return {
    file: file.path,
    idLine: yaml.lineOf(['format']),
    defaultLine: yaml.lineOf(['default']),
    sectionLines: rest.sections.map((_, index) => yaml.lineOf(['sections', index])),
    offered: { format: withCurledQuotes({ id, ...rest }), about: about.html, isDefault },
  };
};
