/*
 * retext-simplify was made for forms and manuals, retext-intensify for scientific papers: taken whole, they find fault with
 * "that", "should", "however" and "it is" in every paragraph of a sound essay, and a candidate would learn to read past the
 * list. So only what pads or stiffens an essay is kept of them.
 */

/** Stiff single words of retext-simplify that a plain one serves better in an essay. */
const stiffWords: ReadonlySet<string> = new Set([
  'aforementioned',
  'ameliorate',
  'ascertain',
  'cease',
  'commence',
  'disseminate',
  'elucidate',
  'endeavor',
  'expedite',
  'facilitate',
  'finalize',
  'heretofore',
  'herein',
  'herewith',
  'inception',
  'literally',
  'methodology',
  'necessitate',
  'notwithstanding',
  'numerous',
  'optimum',
  'preclude',
  'procure',
  'promulgate',
  'remuneration',
  'reside',
  'subsequent',
  'subsequently',
  'terminate',
  'thereof',
  'therein',
  'transpire',
  'utilization',
  'utilize',
]);

/** Phrases of retext-simplify that do honest work in an argument. */
const soundPhrases: ReadonlySet<string> = new Set([
  'all-of',
  'as-to',
  'benefit-from',
  'comply-with',
  'failed-to',
  'has-no-effect',
  'in-addition',
  'in-between',
  'is-responsible-for',
  'it-appears',
  'it-is',
  'not-certain',
  'not-many',
  'not-often',
  'not-unless',
  'not-unlike',
  'on-the-contrary',
  'on-the-other-hand',
  'one-particular',
  'pass-away',
  'provided-that',
  'similar-to',
  'the-month-of',
  'the-use-of',
  'there-are',
  'there-is',
  'took-advantage-of',
  'your-office',
]);

/** Whether a rule of retext-simplify, as 'in-order-to', is one for essays. */
export const isWordyInEssays = (ruleId: string): boolean =>
  ruleId.includes('-') ? !soundPhrases.has(ruleId) : stiffWords.has(ruleId);

/** Of retext-intensify: what strengthens or blurs a statement and could nearly always be left out. */
const fillers: ReadonlySet<string> = new Set([
  'a bit',
  'a lot',
  'absolutely',
  'actually',
  'and so forth',
  'basically',
  'completely',
  'definitely',
  'et cetera',
  'extremely',
  'in my mind',
  'in my opinion',
  'in my view',
  'kind of',
  'lots',
  'obviously',
  'quite',
  'really',
  'somehow',
  'somewhat',
  'sort of',
  'stuff',
  'things',
  'totally',
  'truly',
  'very',
  'virtually',
]);

export const isFillerInEssays = (phrase: string): boolean => fillers.has(phrase.toLowerCase());
