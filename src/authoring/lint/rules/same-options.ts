import { comparedOption } from '../../parse/option-set.ts';
import type { LintRule } from '../lint-rule.ts';

/** Words that make no other answer. */
const filler = /\b(?:a|an|the|its|their|of|by|in|to)\b/gu;

const gist = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(filler, ' ')
    .replaceAll(/[^\p{L}\p{N}%.+−()=<>/-]+/gu, ' ')
    .replaceAll(/\.(?!\d)/gu, ' ')
    .trim();

/** Two options that say the same are both wrong, which leaves two to choose from. */
export const sameOptions: LintRule = {
  name: 'same-options',
  check: (item, { section }) => {
    // Wordings of English may differ in a comma or an article alone.
    if (item.kind !== 'choice' || section !== 'job-knowledge') return [];
    const compared = item.options.map(({ text }) => comparedOption(text.markdown, true));
    const gists = item.options.map(({ text }) => gist(text.plain));
    return item.options.flatMap(({ line, text }, index) => {
      const earlier = gists.indexOf(gists[index] ?? '');
      // What the compiler takes for the same is a fault already.
      const isRefused = compared.indexOf(compared[index] ?? '') < index;
      return earlier === index || gists[index] === '' || isRefused
        ? []
        : [
            {
              line,
              problem: `“${text.plain}” says the same as “${item.options[earlier]?.text.plain}”`,
              cure: 'write another mistake that an informed person would make',
            },
          ];
    });
  },
};
