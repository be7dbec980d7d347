import type { AuthoredChoice, AuthoredOption } from '../authored.ts';

/** The characters that a candidate compares: `NO CHANGE` stands for its marked portion and has its length. */
export const optionLength = (item: AuthoredChoice, option: AuthoredOption): number =>
  option.text.markdown === 'NO CHANGE' && item.mark !== null
    ? item.mark.plain.length
    : option.text.plain.length;

export type OptionLengths = { readonly key: number; readonly distractors: readonly number[] };

export const optionLengths = (item: AuthoredChoice): OptionLengths => ({
  key: Math.max(
    ...item.options.filter(({ isKey }) => isKey).map((option) => optionLength(item, option)),
  ),
  distractors: item.options
    .filter(({ isKey }) => !isKey)
    .map((option) => optionLength(item, option)),
});
