import { topicTitles } from '../../bank/taxonomy.ts';
import type { OfferedFormat } from '../../exam/exam-format.ts';
import type { Report } from '../fault.ts';
import type { SourceFile } from '../source-file.ts';
import { tokensOf } from './blocks.ts';
import { checkMarkdown } from './check-markdown.ts';
import { FormatFields, knownFormatNames } from './format-front-matter.ts';
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

type EssayFields = Extract<FormatFields['sections'][number], { readonly section: 'essay' }>;

/** Reports a time for choosing a prompt where there is nothing to choose, or no time left to write. */
const checkChoosing = (
  { choosingMinutes, offered, minutes }: EssayFields,
  line: number,
  report: Report,
): void => {
  if (choosingMinutes === null) return;
  if (offered === 1) {
    report(
      line,
      'there is time for choosing a prompt, but only one is offered',
      'take `choosingMinutes` out, or write 2 or more for `offered`',
    );
  }
  if (choosingMinutes >= minutes) {
    report(
      line,
      `choosing a prompt may take ${choosingMinutes} of the section’s ${minutes} minutes, which leaves none to write in`,
      'write fewer `choosingMinutes` than `minutes`',
    );
  }
};

/** Reports sections given twice, unknown topics, blueprints that do not add up, and impossible times for choosing a prompt. */
const checkSections = ({ sections }: FormatFields, { lineOf }: YamlData, report: Report): void => {
  for (const [index, section] of sections.entries()) {
    const line = (...field: string[]): number => lineOf(['sections', index, ...field]);
    if (sections.findIndex((other) => other.section === section.section) < index) {
      report(line(), `the section \`${section.section}\` stands twice`, 'leave one of them');
    }
    if (section.section === 'essay') {
      checkChoosing(section, line('choosingMinutes'), report);
      continue;
    }
    const topics = Object.keys(topicTitles[section.section]);
    for (const topic of Object.keys(section.blueprint).filter((name) => !topics.includes(name))) {
      report(
        line('blueprint', topic),
        `${section.section} has no topic \`${topic}\``,
        cureForName(topic, topics),
      );
    }
    const sum = Object.values(section.blueprint).reduce((total, count) => total + count, 0);
    if (sum !== section.questions) {
      report(
        line('blueprint'),
        `the blueprint adds up to ${sum}, but the section has ${section.questions} questions`,
        'change the counts of its topics, or `questions`',
      );
    }
  }
};

const sectionNameAt = (data: unknown, path: readonly PropertyKey[]): unknown => {
  const [, index] = path;
  if (typeof data !== 'object' || data === null || typeof index !== 'number') return undefined;
  const sections: unknown = Reflect.get(data, 'sections');
  const section: unknown = Array.isArray(sections) ? sections[index] : undefined;
  return typeof section === 'object' && section !== null
    ? Reflect.get(section, 'section')
    : undefined;
};

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
      'tell the candidate below the front matter what this version of the test was',
    );
  }
  const yaml = readYaml(split.frontMatter, split.frontMatterLine, report);
  if (yaml === null) return null;
  const parsed = FormatFields.safeParse(yaml.data);
  if (!parsed.success) {
    const known = (path: readonly PropertyKey[]) =>
      knownFormatNames(path, sectionNameAt(yaml.data, path) === 'essay');
    reportShape(parsed.error, yaml, known, report);
    return null;
  }
  checkSections(parsed.data, yaml, report);
  const { format: id, default: isDefault, ...rest } = parsed.data;
  return {
    file: file.path,
    idLine: yaml.lineOf(['format']),
    defaultLine: yaml.lineOf(['default']),
    sectionLines: rest.sections.map((_, index) => yaml.lineOf(['sections', index])),
    offered: { format: { id, ...rest }, about: about.html, isDefault },
  };
};
