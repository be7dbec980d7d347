import type { AuthoredChoice } from '../../authored.ts';
import type { Finding, LintRule } from '../lint-rule.ts';

const named =
  /\b(?:[Oo]ptions?|[Cc]hoices?|[Aa]nswers?) \(?[A-D]\)?(?![\w'’-])|\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast) (?:option|choice|answer)\b/u;
/** An option that is nothing but letters. */
const onlyLetters = /^\(?[A-D]\)?(?:\s*(?:,|and|or)\s*\(?[A-D]\)?)+\.?$/u;

const nameIn = (text: string): string | undefined => named.exec(text)?.[0];

const namesIn = (
  item: AuthoredChoice,
): readonly { readonly line: number; readonly words: string | undefined }[] => [
  { line: item.line, words: nameIn(item.stem.plain) },
  ...item.options.flatMap(({ line, text, rationale }) => [
    { line, words: (onlyLetters.exec(text.plain) ?? named.exec(text.plain))?.[0] },
    { line, words: nameIn(rationale.plain) },
  ]),
];

/** Options are shuffled: their letters and places are other ones for each reader. */
export const optionByLetter: LintRule = {
  name: 'option-by-letter',
  check: (item) =>
    item.kind !== 'choice'
      ? []
      : namesIn(item).flatMap(({ line, words }): readonly Finding[] =>
          words === undefined
            ? []
            : [
                {
                  line,
                  problem: `“${words}” refers to an option by its place, but the options are shuffled`,
                  cure: 'refer to it by what it says',
                },
              ],
        ),
};
