import type { LintRule } from '../lint-rule.ts';

const endMark = (text: string): string => /([.?!;:,]?)["”’')\]]*$/u.exec(text.trim())?.[1] ?? '';

/** The one option that ends otherwise catches the eye. */
export const endPunctuation: LintRule = {
  name: 'end-punctuation',
  check: (item) => {
    // In a marked portion, the punctuation may be what is tested.
    if (item.kind !== 'choice' || item.mark !== null) return [];
    const marks = new Set(item.options.map(({ text }) => endMark(text.plain)));
    return marks.size < 2
      ? []
      : [
          {
            line: item.options[0]?.line ?? item.line,
            problem: 'some options end with a punctuation mark that others lack',
            cure: 'end all of them the same way: sentences with a period, anything shorter with nothing',
          },
        ];
  },
};
