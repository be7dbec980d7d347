import type { LintRule } from '../lint-rule.ts';

/** Words of four letters or more, cut to five, so that “elect” and “elections” count as one. */
const contentWords = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.toLowerCase().matchAll(/\p{L}{4,}/gu)]
      .map(([word]) => word.slice(0, 5))
      .filter((word) => !common.has(word)),
  );

const common = new Set(
  'that this with from have which what when where their there they them than then into over under more most some such only also about been were would could shoul because betwe each other these those your does after befor while being'.split(
    ' ',
  ),
);

const leastLead = 2;

/** A key that repeats the stem's words is found by matching words. */
export const keyEchoesStem: LintRule = {
  name: 'key-echoes-stem',
  check: (item, { section }) => {
    if (item.kind !== 'choice' || section !== 'job-knowledge') return [];
    const stem = contentWords(item.stem.plain);
    const sharedBy = (text: string): readonly string[] =>
      [...contentWords(text)].filter((word) => stem.has(word));
    const key = item.options.find(({ isKey }) => isKey);
    const distractors = item.options.filter(({ isKey }) => !isKey);
    const most = Math.max(...distractors.map(({ text }) => sharedBy(text.plain).length));
    const shared = sharedBy(key?.text.plain ?? '');
    return shared.length < most + leastLead
      ? []
      : [
          {
            line: key?.line ?? item.line,
            problem: `the key repeats ${shared.length} words of the stem, no distractor more than ${most}`,
            cure: 'say it in other words, or let the distractors repeat as many',
          },
        ];
  },
};
