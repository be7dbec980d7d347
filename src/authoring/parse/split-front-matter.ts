import type { Report } from '../fault.ts';
import { checkCharacters } from './check-characters.ts';

export type SplitFile = {
  /** The YAML between the two lines of dashes; null where there is nothing of the kind. */
  readonly frontMatter: string | null;
  readonly frontMatterLine: number;
  readonly body: string;
  readonly bodyLine: number;
};

const isDashes = (line: string): boolean => line.trimEnd() === '---';

/** Whether front matter ends at `line` at the latest: at an empty line, or where the body begins with its title. */
const endsFields = (line: string): boolean => line.trim() === '' || /^(?:# |---\s*$)/u.test(line);

/** Where front matter without one of its lines of dashes most likely ends, given where its fields begin. */
const likelyEnd = (lines: readonly string[], from: number): number => {
  const end = lines.findIndex((line, index) => index >= from && endsFields(line));
  return end === -1 ? lines.length : end;
};

/** Index of the first line of the fields; null where none are written. */
const fieldsStart = (lines: readonly string[]): number | null => {
  const first = lines.findIndex((line) => line.trim() !== '');
  const line = lines[first] ?? '';
  if (isDashes(line)) return first + 1;
  return /^\w+:(?:\s|$)/u.test(line) ? first : null;
};

/**
 * Cuts the front matter off before markdown is read, which would take it for a rule and a heading. Where a line of dashes is
 * missing, that is reported, and the rest is cut where its author most likely meant it, so that its faults are found too.
 * Null, after a report, where the file is no text.
 */
export const splitFrontMatter = (text: string, report: Report): SplitFile | null => {
  const lines = text
    .replace(/^\uFEFF/u, '')
    .replaceAll(/\r\n?/gu, '\n')
    .split('\n');
  if (!checkCharacters(lines, report)) return null;
  const isBegun = isDashes(lines[0] ?? '');
  if (!isBegun) {
    report(
      1,
      'the file does not begin with front matter',
      'begin it with a line `---`, then the fields `section`, `topic` and `asOf`, then another line `---`',
    );
  }
  const start = fieldsStart(lines);
  if (start === null)
    return { frontMatter: null, frontMatterLine: 1, body: lines.join('\n'), bodyLine: 1 };
  const closing = lines.findIndex((line, index) => index >= start && isDashes(line));
  const isOpened = isDashes(lines[start - 1] ?? '');
  if (isBegun && closing === -1)
    report(1, 'the front matter does not end', 'put a line `---` after its last field');
  const end = isOpened && closing !== -1 ? closing : likelyEnd(lines, start);
  const bodyStart = isDashes(lines[end] ?? '') ? end + 1 : end;
  return {
    frontMatter: lines.slice(start, end).join('\n'),
    frontMatterLine: start + 1,
    body: lines.slice(bodyStart).join('\n'),
    bodyLine: bodyStart + 1,
  };
};
