import { askedText } from '../asked-text.ts';
import type { Finding, LintRule } from '../lint-rule.ts';

const ending = /\b(an?|is|was|are|were)\s*(?:_+|…|\.{3}|:)?$/iu;
const singular = /^(?:an?|one|each|every|this|that)\b/iu;
const plural = /^(?:two|three|four|several|many|these|those|both)\b/iu;

/** Whether `option` can follow the last word of a stem; null where its form does not say. */
const fits = (lastWord: string, option: string): boolean | null => {
  switch (lastWord) {
    case 'a':
      return !/^[aeiou]/iu.test(option);
    case 'an':
      return /^[aeiou]/iu.test(option);
    case 'is':
    case 'was':
      return singular.test(option) ? true : plural.test(option) ? false : null;
    default:
      return plural.test(option) ? true : singular.test(option) ? false : null;
  }
};

/** Where a stem breaks off in “an …” or “are …”, the grammar strikes options out before anybody has thought. */
export const grammarCue: LintRule = {
  name: 'grammar-cue',
  check: (item) => {
    if (item.kind !== 'choice') return [];
    const lastWord = ending.exec(askedText(item.stem.markdown).trim())?.[1]?.toLowerCase();
    if (lastWord === undefined) return [];
    return item.options
      .filter(({ text }) => fits(lastWord, text.plain.trim()) === false)
      .map(({ line, text }): Finding => ({
        line,
        problem: `the stem ends with “${lastWord}”, which “${text.plain}” cannot follow`,
        cure: 'ask a complete question, or put the article into the options',
      }));
  },
};
