import { keepJson, readKept } from '../preferences/kept-json.ts';
import { readChoices } from '../preferences/read-choices.ts';
import { drillTimings, soundCount, soundFilter, soundMinutes } from './drill-choice.ts';
import type { DrillChoice } from './drill-choice.ts';

const storageKey = 'fsot-drill';

const closed = { timing: drillTimings, feedback: ['atOnce', 'atEnd'] } as const;

// Of anything: what is in a list is held against the closed lists by soundFilter.
const listOf = (stored: unknown): readonly never[] =>
  (Array.isArray(stored) ? stored : []) as never[];

/** A choice from anything: what is missing or damaged is as on the first visit. */
export const readDrillChoice = (stored: unknown): DrillChoice => {
  const { filter, count, minutes } = Object(stored) as Partial<Record<keyof DrillChoice, unknown>>;
  const lists = Object(filter) as Partial<Record<keyof DrillChoice['filter'], unknown>>;
  return {
    ...readChoices(closed, stored),
    filter: soundFilter({
      sections: listOf(lists.sections),
      topics: listOf(lists.topics),
      dimensions: listOf(lists.dimensions),
      skills: listOf(lists.skills),
      difficulties: listOf(lists.difficulties),
      states: listOf(lists.states),
    }),
    count: soundCount(typeof count === 'number' ? count : NaN),
    minutes: soundMinutes(typeof minutes === 'number' ? minutes : NaN),
  };
};

/** The last choice, where the browser keeps none: it then lasts until the page is closed. */
let unkept: DrillChoice | null = null;

/** What was chosen on the last visit. */
export const keptChoice = (): DrillChoice => {
  return unkept ?? readDrillChoice(readKept(storageKey));
};

/** Keeps a choice for the next visit; false where the browser keeps nothing, so that it lasts until the page is closed. */
export const keepChoice = (choice: DrillChoice): boolean => {
  const isKept = keepJson(storageKey, choice);
  unkept = isKept ? null : choice;
  return isKept;
};
