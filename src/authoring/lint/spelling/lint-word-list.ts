import type { Warning } from '../warning.ts';
import { compareWords, wordListFile } from './word-list.ts';

/**
 * What is untidy about the bank's list of words, whose text is `text`: words out of order or given twice, and words that
 * stand in none of the bank's texts and so would only hide a misspelling. `used` says whether one does.
 */
export const lintWordList = (text: string, used: (word: string) => boolean): readonly Warning[] => {
  const entries = text
    .split('\n')
    .map((line, index) => ({ word: line.trim(), line: index + 1 }))
    .filter(({ word }) => word !== '' && !word.startsWith('#'));
  const warning = (line: number, problem: string, cure: string): Warning => ({
    rule: 'word-list',
    file: wordListFile,
    line,
    problem,
    cure,
  });
  return entries.flatMap(({ word, line }, index) => {
    const before = entries[index - 1]?.word;
    const order = before === undefined ? -1 : compareWords(before, word);
    return [
      ...(order === 0 ? [warning(line, `“${word}” is listed twice`, 'keep only one')] : []),
      ...(order > 0
        ? [
            warning(
              line,
              `“${word}” is listed after “${before}”`,
              'keep the list in alphabetical order',
            ),
          ]
        : []),
      ...(used(word) ? [] : [warning(line, `no question uses “${word}”`, 'remove it')]),
    ];
  });
};
