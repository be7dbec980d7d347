/*
 * The words by which passives are told. Closed lists, chosen so that few hints are false: what is an adjective about as often as
 * a participle ("is not lost", "is evenly split") is left out, and then missed.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Those that retext-passive knows. */
export const plainFormsOfBe = words('am are is was were be been being');

export const formsOfBe = new Set([...plainFormsOfBe, ...words("isn't aren't wasn't weren't")]);

/** What ends in -ed and is no participle, or is an adjective far more often than part of a passive. */
const notPassive = words(
  'afraid aged agreed ahead ashamed bed beloved biased bored committed complicated concerned confused convinced crooked crowded ' +
    'dead dedicated detailed determined devoted disappointed embarrassed embedded excited exhausted experienced frightened ' +
    'frustrated hatred hundred inclined indeed interested jagged kindred limited married mixed naked need opposed pleased ' +
    'prepared red related relaxed retired rugged sacred satisfied scared seed skilled sophisticated speed surprised talented ' +
    'tired unaffected unchanged undecided uneducated unemployed unexpected unfounded uninformed unjustified unlimited ' +
    'unprecedented unprepared unrelated unwanted united used varied wicked worried wretched',
);

/** Irregular participles that are hardly ever adjectives behind a form of "be". */
const irregular = words(
  'beaten begun bitten blown borne bought brought built cast caught chosen cut dealt drawn driven eaten felt forbidden foreseen ' +
    'forgiven forgotten fought found given heard held hit hung kept known laid led lent made meant met misunderstood overcome ' +
    'overseen overthrown paid proven put read rebuilt repaid rewritten ridden said seen sent shaken shot shown slain sold sought ' +
    'spent spoken stolen struck sung swept sworn taken taught thought thrown told undertaken understood upheld withdrawn ' +
    'withheld won written',
);

/** Only adjectives are more or less: who "was very alarmed" or "is highly educated" had nothing done to them. */
const degrees = words(
  'exceedingly extremely fairly highly hugely incredibly overly really remarkably slightly terribly',
);

/** What ends in -ly and is no adverb. */
const nouns = words('ally anomaly assembly family july italy monopoly reply supply');

const between = words(
  'all almost already also always both even ever first just later never not now often once only perhaps seldom sometimes soon ' +
    'still then therefore thus yet',
);

export const isRegularParticiple = (word: string): boolean =>
  /^[\p{L}'-]{2,}ed$/u.test(word) && !word.endsWith('eed') && !notPassive.has(word);

export const isIrregularParticiple = (word: string): boolean => irregular.has(word);

/** Whether a word may stand between a form of "be" and the participle of a passive. */
export const mayStandBetween = (word: string): boolean =>
  between.has(word) || (word.endsWith('ly') && !degrees.has(word) && !nouns.has(word));
