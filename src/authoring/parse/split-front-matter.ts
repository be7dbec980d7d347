import type { Report } from '../fault.ts';
import { checkCharacters } from './check-characters.ts';

export type SplitFile = {
  /** The YAML between the two lines of dashes. */
  readonly frontMatter: string;
  readonly frontMatterLine: number;
  readonly body: string;
  readonly bodyLine: number;
};

/**
 * Cuts the front matter off before markdown is read, which would take it for a rule and a heading.
 * Null, after a report, where there is none, or where the file is no text.
 */
export const splitFrontMatter = (text: string, report: Report): SplitFile | null => {
  const lines = text
    .replace(/^\uFEFF/u, '')
    .replaceAll(/\r\n?/gu, '\n')
    .split('\n');
  if (!checkCharacters(lines, report)) return null;
  if (lines[0]?.trimEnd() !== '---') {
    report(
      1,
      'the file does not begin with front matter',
      'begin it with a line `---`, the fields `section`, `topic` and `asOf`, and another line `---`',
    );
    return null;
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) {
    report(1, 'the front matter does not end', 'put a line `---` behind its last field');
    return null;
  }
  return {
    frontMatter: lines.slice(1, end).join('\n'),
    frontMatterLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
};
