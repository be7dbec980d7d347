import { readChoices } from './read-choices.ts';
import type { Chosen } from './read-choices.ts';

export const textPercents = [100, 125, 150, 175, 200] as const;

/** What may be chosen about the look of the pages. The first of each is the standard. */
const lookChoices = {
  theme: ['system', 'light', 'dark'],
  contrast: ['system', 'more'],
  motion: ['system', 'reduced'],
  targets: ['usual', 'large'],
  textPercent: textPercents,
} as const;

export type Look = Chosen<typeof lookChoices>;

/** The standard stands in for what is missing or damaged. Checked by hand, as the first paint waits for it. */
export const readLook = (stored: unknown): Look => readChoices(lookChoices, stored);

/** Where the preferences are kept, the look among them. */
export const preferencesKey = 'fsot-preferences';

/** Every style hangs on these attributes of the root element. */
export const showLook = ({ theme, contrast, motion, targets, textPercent }: Look): void => {
  const page = document.documentElement;
  Object.assign(page.dataset, { theme, contrast, motion, targets, textPercent });
  page.style.setProperty('--text-percent', String(textPercent));
};
