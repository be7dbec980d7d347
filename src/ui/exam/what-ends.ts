import type { Attempt } from '../../exam/attempt.ts';

/** What a candidate ends: a drill of one section is not thought of as a section. */
export const whatEnds = ({ kind, format }: Attempt): 'drill' | 'section' =>
  kind === 'drill' && format.sections.length === 1 ? 'drill' : 'section';
