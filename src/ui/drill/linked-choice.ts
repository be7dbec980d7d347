import { anyItem } from '../../progress/drill-selection.ts';
import type { DrillFilter } from '../../progress/drill-selection.ts';
import { readyMadeKinds } from '../../progress/ready-made-drills.ts';
import type { ReadyMadeKind } from '../../progress/ready-made-drills.ts';
import type { Address } from '../routing/read-address.ts';
import { soundCount, soundFilter } from './drill-choice.ts';
import type { DrillChoice } from './drill-choice.ts';

/** The drill that a link starts at once: `#/drill?make=due`; null where it asks for none that there is. */
export const linkedDrill = ({ make }: Address['query']): ReadyMadeKind | null =>
  readyMadeKinds.find((kind) => kind === make) ?? null;

// Of any words: soundFilter holds them against the closed lists.
const listed = (value: string | undefined): readonly never[] => (value ?? '').split(',') as never[];

const parts = ['section', 'topic', 'dimension', 'skill', 'difficulty', 'state'] as const;

/**
 * What a link asks of the builder, as in `#/drill?section=job-knowledge&topic=economics,us-society&state=missed&count=10`: several
 * values of one part behind one another; what is not in the closed lists is left out. Only the timing and the feedback are
 * then as chosen before. Null where the link asks for nothing.
 */
export const linkedChoice = (query: Address['query'], kept: DrillChoice): DrillChoice | null => {
  if (parts.every((part) => query[part] === undefined)) return null;
  const filter: DrillFilter = {
    ...anyItem,
    sections: listed(query['section']),
    topics: listed(query['topic']),
    // In the statistics a dimension is the topic of a biographic question.
    dimensions: [...listed(query['dimension']), ...listed(query['topic'])],
    skills: listed(query['skill']),
    difficulties: listed(query['difficulty']).map(Number) as (1 | 2 | 3)[],
    states: listed(query['state']),
  };
  const count = query['count'] === undefined ? kept.count : Number(query['count']);
  return { ...kept, filter: soundFilter(filter), count: soundCount(count) };
};
