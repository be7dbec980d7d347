import type { Report } from '../fault.ts';
import { excerpt } from './blocks.ts';

/** What a character of another encoding was read as. */
const lost = '\uFFFD';

/** All but the tab. */
const controlCharacter = /[^\P{Cc}\t]/u;

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Reports what shows that a file was not saved as UTF-8, and characters that nobody sees. False where so little of the file
 * is text that all further faults would follow from it.
 */
export const checkCharacters = (lines: readonly string[], report: Report): boolean => {
  // Text in two bytes a character, read as one in single bytes, is half NUL.
  const isUtf16 = lines[0]?.slice(0, 5).includes('\0') === true;
  const lostLine = lines.findIndex((line) => line.includes(lost));
  if (isUtf16 || lostLine !== -1) {
    report(
      isUtf16 ? 1 : lostLine + 1,
      'the file is not saved as `UTF-8`',
      `save it as UTF-8, and retype anything that still shows as \`${lost}\``,
    );
  }
  if (isUtf16) return false;
  for (const [index, line] of lines.entries()) {
    const [found] = controlCharacter.exec(line) ?? [];
    if (found === undefined) continue;
    report(
      index + 1,
      `an invisible character, ${codeOf(found)}, in “${excerpt(line.replaceAll(new RegExp(controlCharacter, 'gu'), ' '))}”`,
      'delete it, or retype the line',
    );
  }
  return true;
};
