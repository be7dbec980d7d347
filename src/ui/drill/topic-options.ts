import { skillTitles, topicTitles } from '../../bank/taxonomy.ts';
import { drillSections } from './drill-choice.ts';
import type { DrillSection } from './drill-choice.ts';

export type TitledOption = { readonly value: string; readonly title: string };

const titled = (titles: Readonly<Record<string, string>>): readonly TitledOption[] =>
  Object.entries(titles).map(([value, title]) => ({ value, title }));

/** The topics of each section; of the biographic one, its dimensions. */
export const topicOptions = Object.fromEntries(
  drillSections.map((section) => [section, titled(topicTitles[section])]),
) as Readonly<Record<DrillSection, readonly TitledOption[]>>;

export const skillOptions = titled(skillTitles);
