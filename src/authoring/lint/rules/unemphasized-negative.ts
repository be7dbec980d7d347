import { askedText } from '../asked-text.ts';
import type { LintRule } from '../lint-rule.ts';

const harmless =
  /\bat least\b|\bnot only\b|\b(?:and|but|or) not\b|, not\b|\blast but not least\b/giu;
const negative =
  /\b(?:which|what|who|whom|whose|where|when|why|how)\b[^.?!]*?\b(not|except|least)\b[^.?!]*\?/iu;
const shouted = /\b(NOT|EXCEPT|LEAST)\b/u;

/** A reader in a hurry overlooks a plain “not”, and answers another question. */
export const unemphasizedNegative: LintRule = {
  name: 'unemphasized-negative',
  check: (item) => {
    if (item.kind !== 'choice') return [];
    const plain = askedText(item.stem.markdown)
      .replaceAll(/\*\*[^*]+\*\*/gu, ' ')
      .replaceAll(harmless, ' ');
    const word = (shouted.exec(plain) ?? negative.exec(plain))?.[1];
    return word === undefined
      ? []
      : [
          {
            line: item.line,
            problem: `the stem asks with “${word}” in plain type`,
            cure: `ask what is true instead, or write **${word.toLowerCase()}**`,
          },
        ];
  },
};
