import { topicTitles } from '../bank/taxonomy.ts';
import type { SectionKind } from '../bank/taxonomy.ts';
import type { AssemblyUnit } from './assembly-unit.ts';

/** What the bank lacks to fill a section. */
export type Shortfall = {
  readonly section: SectionKind;
  readonly missing: readonly MissingItems[];
};

export type MissingItems = {
  /** A topic of the blueprint; 'unscored' for items to mix in, 'prompts' for an essay. */
  readonly topic: string;
  readonly wanted: number;
  /** How many the bank has. There may be enough, and yet no choice of whole sets that adds up. */
  readonly available: number;
  /** What is wrong and how to mend it, as sentences. */
  readonly reason: string;
};

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

const tooFew = (wanted: number, available: number, noun: string): string =>
  `The bank has ${available} of the ${counted(wanted, noun)} needed; write ${wanted - available} more.`;

const noneAddsUp = (units: readonly AssemblyUnit[], wanted: number): string => {
  const sizes = units.map(({ items }) => items.length).toSorted((a, b) => a - b);
  return units.some(({ passage }) => passage !== null)
    ? `Passages keep all their questions, and no choice of them (of ${sizes.join(', ')}) comes to exactly ` +
        `${wanted}; write a set of another size, or stand-alone questions.`
    : `A question and its list of examples are drawn together and count as two, and no choice of them comes to ` +
        `exactly ${wanted}; write a question without a list.`;
};

/** A topic that cannot be drawn from these units. */
export const missingTopic = (
  topic: string,
  wanted: number,
  units: readonly AssemblyUnit[],
): MissingItems => {
  const available = units.reduce((sum, { items }) => sum + items.length, 0);
  const reason =
    available < wanted ? tooFew(wanted, available, 'question') : noneAddsUp(units, wanted);
  return { topic, wanted, available, reason };
};

export const missingUnscored = (wanted: number, available: number): MissingItems => ({
  topic: 'unscored',
  wanted,
  available,
  reason:
    `The bank has ${counted(available, 'stand-alone question')} to spare, and ${wanted} were to be mixed in ` +
    `unscored; ask for ${available === 0 ? 'none' : `${available} at most`}, or write more.`,
});

export const missingPrompts = (wanted: number, available: number): MissingItems => ({
  topic: 'prompts',
  wanted,
  available,
  reason: tooFew(wanted, available, 'essay prompt'),
});

/** All that is missing, as sentences for the candidate or the author. */
export const describeShortfall = ({ section, missing }: Shortfall): string =>
  missing
    .map(({ topic, reason }) => {
      const title = topicTitles[section][topic];
      return title === undefined ? reason : `${title}: ${reason}`;
    })
    .join(' ');
