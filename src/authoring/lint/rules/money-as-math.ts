import type { AuthoredItem, RichText } from '../../authored.ts';
import type { Finding, LintRule } from '../lint-rule.ts';

/** As the parser reads one. */
const formula = /(?<![\\$])\$(?![\s$])((?:\\.|[^$\\])+?)(?<!\s)\$/gu;
/** A number and then prose: what lies between the money signs of “$5 a day to US$7”. */
const prose = /^\d[\d.,]*\s+\p{L}+\s|(?:^|\s)\p{L}{3,}\s+\p{L}{3,}(?:\s|$)/u;

const textsOf = (item: AuthoredItem): readonly (readonly [number, RichText])[] => [
  [item.line, item.stem],
  ...(item.kind === 'choice'
    ? item.options.flatMap(({ line, text, rationale }): (readonly [number, RichText])[] => [
        [line, text],
        [line, rationale],
      ])
    : []),
];

/** In a file with `math: true`, two plain money signs make a formula of all that stands between them. */
export const moneyAsMath: LintRule = {
  name: 'money-as-math',
  check: (item) =>
    textsOf(item).flatMap(([line, { markdown, html }]) =>
      html.includes('<math')
        ? [...markdown.matchAll(formula)]
            .filter(([, inside]) => prose.test((inside ?? '').replaceAll(/\\text\{[^}]*\}/gu, '')))
            .map(([whole]): Finding => ({
              line,
              problem: `“${whole}” is read as a formula`,
              cure: 'write money as `\\$5` in a file with `math: true`',
            }))
        : [],
    ),
};
