import type { AuthoredSet } from '../authored.ts';
import { lintSet } from '../lint/lint-bank.ts';
import { findLeaks } from '../lint/leaks.ts';
import { findNearDuplicates } from '../lint/near-duplicates.ts';
import type { Dictionary } from '../lint/spelling/american-dictionary.ts';
import { textsOfSets } from '../lint/spelling/checked-texts.ts';
import { findUnknownWords } from '../lint/spelling/unknown-words.ts';
import { parseWordList, wordListFile } from '../lint/spelling/word-list.ts';
import type { SourceFile } from '../source-file.ts';
import type { Finding } from './finding.ts';

/** What the rules say about the questions of one set. */
export const ruleFindings = (set: AuthoredSet, today: string): readonly Finding[] =>
  lintSet(set, today).map(({ rule, file, line, problem, cure }) => ({
    kind: 'warning',
    name: rule,
    file,
    line: line ?? 1,
    problem,
    cure,
  }));

/** The words of one set that are unknown, which `check` counts over the whole bank. */
export const wordFindings = (
  set: AuthoredSet,
  source: SourceFile,
  dictionary: Dictionary,
  listText: string,
): readonly Finding[] => {
  const list = parseWordList(listText);
  const { unknown } = findUnknownWords(textsOfSets([set]), [source], dictionary, list);
  return unknown.map(({ word, file, line, nearest }) => ({
    kind: 'fault',
    name: 'unknown word',
    file,
    line,
    problem: `“${word}” is an unknown word`,
    cure: `correct it${nearest.length === 0 ? '' : ` (perhaps ${nearest.join(' or ')})`}, or add it to ${wordListFile}`,
  }));
};

/** What the questions of one section have against each other; it stands with both. */
export const pairFindings = (sets: readonly AuthoredSet[]): readonly Finding[] => [
  ...findNearDuplicates(sets).flatMap(({ first, second, similarity }) =>
    [
      [first, second],
      [second, first],
    ].flatMap(([own, other]): Finding[] =>
      own === undefined || other === undefined
        ? []
        : [
            {
              kind: 'fault',
              name: 'nearly identical',
              file: own.set.file,
              line: own.item.line,
              problem: `${Math.round(similarity * 100)}% like ${other.item.id} (${other.set.file}:${other.item.line})`,
              cure: 'ask something else, or word it differently',
            },
          ],
    ),
  ),
  ...findLeaks(sets).flatMap(({ from, to, words }): Finding[] => [
    {
      kind: 'fault',
      name: 'gives away another key',
      file: from.set.file,
      line: from.item.line,
      problem: `the stem contains the key of ${to.item.id} (${words.join(', ')} …), ${to.set.file}:${to.item.line}`,
      cure: 'word it differently here, or ask something else there',
    },
    {
      kind: 'fault',
      name: 'key given away',
      file: to.set.file,
      line: to.item.line,
      problem: `the stem of ${from.item.id} contains the key, ${from.set.file}:${from.item.line}`,
      cure: 'ask something else here, or word it differently there',
    },
  ]),
];
