import type { LintRule } from '../lint-rule.ts';

const absolute =
  /\b(?:always|never|only|all|none|every|entirely|completely|exclusively|solely|invariably|totally)\b/iu;

/** Test-wise candidates strike out what says “always”; where only distractors do, they are right to. */
export const absoluteDistractors: LintRule = {
  name: 'absolute-distractors',
  check: (item, { section }) => {
    // Options of English are wordings, and such a word may be what is tested.
    if (item.kind !== 'choice' || section !== 'job-knowledge') return [];
    if (item.options.some(({ isKey, text }) => isKey && absolute.test(text.plain))) return [];
    return item.options.flatMap(({ line, text }) => {
      const [word] = absolute.exec(text.plain) ?? [];
      return word === undefined
        ? []
        : [
            {
              line,
              problem: `“${word}” is in a distractor but not in the key`,
              cure: 'remove it, or make the key just as absolute',
            },
          ];
    });
  },
};
