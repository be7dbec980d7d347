import { firstWordClass } from '../first-word-class.ts';
import type { WordClass } from '../first-word-class.ts';
import type { LintRule } from '../lint-rule.ts';

/**
 * Classes that set the grammar of the whole option; between a noun with an article and one without nothing stands out. One
 * word in “-ing” tells nothing (“rising prices”), three do.
 */
const telling: ReadonlySet<WordClass> = new Set(['gerund', 'to', 'conjunction', 'answer']);

/** The one option built otherwise draws the eye, as the key or as the filler. */
export const parallelOptions: LintRule = {
  name: 'parallel-options',
  check: (item, { section }) => {
    // Options of English are wordings, and their build may be what is tested.
    if (item.kind !== 'choice' || section !== 'job-knowledge') return [];
    const classes = item.options.map(({ text }) => firstWordClass(text.plain));
    return item.options.flatMap(({ line, text }, index) => {
      const own = classes[index] ?? 'other';
      const [other, ...rest] = classes.filter((_, at) => at !== index);
      const isOdd = other !== undefined && other !== own && rest.every((each) => each === other);
      return isOdd && (telling.has(other) || (telling.has(own) && own !== 'gerund'))
        ? [
            {
              line,
              problem: `“${text.plain.split(/\s+/u).slice(0, 4).join(' ')} …” is built differently from the other options`,
              cure: 'begin all of them with the same kind of word',
            },
          ]
        : [];
    });
  },
};
