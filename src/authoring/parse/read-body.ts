import type { Token } from 'marked';
import type { Report } from '../fault.ts';
import { readBlocks } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { Markdown } from './markdown.ts';
import type { SplitFile } from './split-front-matter.ts';

/** Whether a block of code begins with a fence (three backticks or tildes) and runs to the end of what holds it. */
export const isEndlessCode = ({ type, raw }: Token): boolean => {
  const [first = '', ...rest] = raw.trim().split('\n');
  const [fence] = /^(?:`{3,}|~{3,})/u.exec(first) ?? [];
  if (type !== 'code' || fence === undefined) return false;
  const last = rest.at(-1)?.trim() ?? '';
  return !(last.startsWith(fence) && last.replaceAll(fence.charAt(0), '') === '');
};

export const reportEndlessCode = (line: number, report: Report): void => {
  report(
    line,
    'a block of code that does not end, which hides everything below it',
    'end it with a line like the one it begins with, or remove that line',
  );
};

/**
 * The blocks of a file. Where code that does not end would hide the rest of it, this is reported, and the rest is read as if
 * the code had never begun, so that its faults are found too.
 */
export const readBody = (
  { body, bodyLine }: Pick<SplitFile, 'body' | 'bodyLine'>,
  dialect: Markdown,
  report: Report,
): Block[] => {
  const blocks = readBlocks(dialect, body, bodyLine);
  const endless = blocks.find(({ token }) => isEndlessCode(token));
  if (endless === undefined) return blocks;
  reportEndlessCode(endless.line, report);
  const fenceAt = endless.line - bodyLine;
  const without = body.split('\n').map((line, index) => (index === fenceAt ? '' : line));
  return readBody({ body: without.join('\n'), bodyLine }, dialect, report);
};
