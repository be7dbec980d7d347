import type { SectionFigures } from '../lint/figures.ts';
import type { ReadingLoad } from '../lint/reading-load.ts';
import type { UnknownWord } from '../lint/spelling/unknown-words.ts';
import { wordListFile } from '../lint/spelling/word-list.ts';
import { placeOf } from '../lint/warning.ts';
import type { Warning } from '../lint/warning.ts';
import { figureRows } from './figure-rows.ts';
import { guessLines, guessableLines } from './guess-lines.ts';
import { tableText } from './table-text.ts';
import { styled } from './terminal.ts';
import type { Terminal } from './terminal.ts';

export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Prints the warnings by rule, with their number. `folder` is the bank's, as an author names it. */
export const printWarnings = (
  warnings: readonly Warning[],
  folder: string,
  terminal: Terminal,
): void => {
  for (const rule of new Set(warnings.map((warning) => warning.rule))) {
    const group = warnings.filter((warning) => warning.rule === rule);
    terminal.out(styled(terminal, 'yellow', `${rule}: ${counted(group.length, 'warning')}`));
    for (const warning of group)
      terminal.out(`  ${folder}/${placeOf(warning)}: ${warning.problem}: ${warning.cure}`);
  }
};

/** Prints a table for each section, and under it what is behind its figures. */
export const printFigures = (
  measured: readonly SectionFigures[],
  loads: readonly ReadingLoad[],
  {
    folder,
    terminal,
    listsGuessable,
  }: { readonly folder: string; readonly terminal: Terminal; readonly listsGuessable: boolean },
): void => {
  for (const { section, questions, figures, nearDuplicates, leaks, guess } of measured) {
    const size = questions === 0 ? '' : `, ${counted(questions, 'question')} with a key`;
    terminal.out(`\n${styled(terminal, 'bold', `${section}${size}`)}`);
    terminal.out(tableText(figureRows(figures)));
    const read = loads
      .filter((load) => load.section === section)
      .map(({ format, wordsPerMinute }) => `${Math.round(wordsPerMinute)} in ${format}`);
    if (read.length > 0) terminal.out(`words to read per minute: ${read.join(', ')}`);
    for (const { first, second, similarity } of nearDuplicates) {
      terminal.out(
        `  ${folder}/${second.set.file}:${second.item.line}: ${Math.round(similarity * 100)}% like ${first.set.file}:${first.item.line} (${first.item.id}): ask something else, or word it differently`,
      );
    }
    for (const { from, to, words } of leaks) {
      terminal.out(
        `  ${folder}/${from.set.file}:${from.item.line}: the stem of ${from.item.id} contains the key of ${to.set.file}:${to.item.line} (${to.item.id}: ${words.join(', ')} …): word it differently here, or ask something else there`,
      );
    }
    if (guess === null) continue;
    for (const line of guessLines(guess)) terminal.out(line);
    if (!listsGuessable) continue;
    for (const line of guessableLines(guess)) terminal.out(`  ${line}`);
  }
};

/** Prints the figure that holds for the whole bank, and each word behind it. */
export const printUnknownWords = (
  unknown: readonly UnknownWord[],
  folder: string,
  terminal: Terminal,
): void => {
  const verdict = unknown.length === 0 ? 'ok' : 'OUT OF BOUNDS';
  terminal.out(`\n${styled(terminal, 'bold', 'spelling')}`);
  terminal.out(
    tableText([
      ['figure', 'value', 'must be', 'verdict'],
      ['unknown words', String(unknown.length), '0', verdict],
    ]),
  );
  for (const { word, file, line, times, nearest } of unknown) {
    const often = times === 1 ? '' : ` (${times} times)`;
    const meant = nearest.length === 0 ? '' : ` (perhaps ${nearest.join(' or ')})`;
    terminal.out(
      `  ${folder}/${file}:${line}: “${word}” is an unknown word${often}: correct it${meant}, or add it to ${folder}/${wordListFile}`,
    );
  }
};
