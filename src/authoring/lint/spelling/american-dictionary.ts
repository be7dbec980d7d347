// Not imported on demand: Vite's module runner, which runs the tool, is closed once the tool is loaded.
import { getDefaultBundledSettingsAsync, getDictionary } from 'cspell-lib';
import { americanFor } from './british-spellings.ts';

export type Dictionary = {
  readonly knows: (word: string) => boolean;
  /** The known words nearest to one that is not, nearest first. */
  readonly nearest: (word: string) => readonly string[];
};

const name = 'en_us';

const load = async (): Promise<Dictionary> => {
  const { dictionaryDefinitions = [] } = await getDefaultBundledSettingsAsync();
  const dictionary = await getDictionary({
    dictionaries: [name],
    dictionaryDefinitions: dictionaryDefinitions.filter((definition) => definition.name === name),
  });
  return {
    // A word at the start of a sentence is known where it is known in lower case; “paris” is not.
    knows: (word) => !americanFor.has(word) && dictionary.has(word, { ignoreCase: false }),
    nearest: (word) => {
      const american = americanFor.get(word);
      return american === undefined
        ? dictionary.suggest(word, { numSuggestions: 2 }).map((suggestion) => suggestion.word)
        : [american];
    },
  };
};

let loading: Promise<Dictionary> | null = null;

/**
 * The dictionary of American English that comes with cspell; it is installed with the project, so nothing is fetched. Only
 * this one is loaded, once (half a second), not those for programmers, which know too many words that are no English.
 */
export const loadAmericanDictionary = (): Promise<Dictionary> => (loading ??= load());
