import type { RichText } from '../../authored.ts';
import { contentWords } from '../content-words.ts';
import type { LintRule } from '../lint-rule.ts';

const leastLead = 2;

/** A key that repeats the stem's words is found by matching words. */
export const keyEchoesStem: LintRule = {
  name: 'key-echoes-stem',
  check: (item, { section }) => {
    if (item.kind !== 'choice' || section !== 'job-knowledge') return [];
    const stem = contentWords(item.stem);
    const sharedBy = (text: RichText): readonly string[] =>
      [...contentWords(text)].filter((word) => stem.has(word));
    const key = item.options.find(({ isKey }) => isKey);
    const distractors = item.options.filter(({ isKey }) => !isKey);
    const most = Math.max(...distractors.map(({ text }) => sharedBy(text).length));
    const shared = key === undefined ? [] : sharedBy(key.text);
    return shared.length < most + leastLead
      ? []
      : [
          {
            line: key?.line ?? item.line,
            problem: `the key repeats ${shared.length} words of the stem, and no distractor repeats more than ${most}`,
            cure: 'reword it, or let the distractors repeat as many',
          },
        ];
  },
};
