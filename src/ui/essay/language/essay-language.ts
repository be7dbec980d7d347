import type { Root } from 'nlcst';
import retextEnglish from 'retext-english';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import { unified } from 'unified';
import { inReadingOrder } from './finding.ts';
import type { Finding } from './finding.ts';
import { frequentWords } from './frequent-words.ts';
import type { FrequentWord } from './frequent-words.ts';
import { isFillerInEssays, isWordyInEssays } from './kept-phrases.ts';
import { furtherPassives, startWithBe } from './passives.ts';
import { measureText } from './text-measures.ts';
import type { TextMeasures } from './text-measures.ts';

export type EssayLanguage = {
  readonly measures: TextMeasures;
  /** The words of content used most, the most frequent first. */
  readonly frequent: readonly FrequentWord[];
  /** In reading order. */
  readonly findings: readonly Finding[];
};

type Message = {
  readonly source?: string | undefined;
  readonly ruleId?: string | undefined;
  readonly actual?: string | null | undefined;
  readonly expected?: readonly string[] | null | undefined;
};

type Hint = Pick<Finding, 'kind' | 'hint' | 'instead'>;

const passive: Hint = {
  kind: 'passive',
  hint: 'This may be passive voice. Where it matters, say who acts.',
  instead: [],
};

const hintOf = ({ source, ruleId = '', actual, expected }: Message): Hint | null => {
  switch (source ?? '') {
    case 'retext-passive':
      return passive;
    case 'retext-repeated-words':
      return {
        kind: 'doubled',
        hint: 'The same word appears twice in a row.',
        instead: expected ?? [],
      };
    case 'retext-simplify':
      if (!isWordyInEssays(ruleId)) return null;
      return {
        kind: 'wordy',
        hint: 'Plainer words may do.',
        instead: (expected ?? []).filter((words) => words !== 'remove'),
      };
    case 'retext-intensify':
      if (!isFillerInEssays(actual ?? '')) return null;
      return { kind: 'filler', hint: 'The sentence may be stronger without it.', instead: [] };
    default:
      return null;
  }
};

let parsed: Root | null = null;

// Nothing is written out again, so the compiler only keeps what was parsed.
const processor = unified()
  .use(retextEnglish)
  .use(retextRepeatedWords)
  .use(retextPassive)
  .use(retextSimplify)
  .use(retextIntensify)
  .use(function keepTree() {
    this.compiler = (tree) => {
      parsed = tree as Root;
      return '';
    };
  });

/** Figures and hints on the language of an essay. The hints are guesses of simple rules: some are wrong, much is missed. */
export const readEssayLanguage = (text: string): EssayLanguage => {
  const { messages } = processor.processSync(text);
  const tree = parsed;
  if (tree === null) throw new Error('the text was not parsed');
  const findings = messages.flatMap((message): Finding[] => {
    const hint = hintOf(message);
    const place = message.place;
    if (hint === null || place === undefined || !('start' in place)) return [];
    const end = place.end.offset ?? 0;
    const from = place.start.offset ?? end;
    const start = hint.kind === 'passive' ? startWithBe(text, from) : from;
    return [{ ...hint, start, end, text: text.slice(start, end) }];
  });
  for (const [start, end] of furtherPassives(tree)) {
    findings.push({ ...passive, start, end, text: text.slice(start, end) });
  }
  return {
    measures: measureText(tree),
    frequent: frequentWords(tree),
    findings: inReadingOrder(findings),
  };
};
