import { sectionKinds } from '../../bank/taxonomy.ts';
import type { AttemptFilter } from '../../progress/attempt-filter.ts';

/** The part of the page's address that says what is picked out. Anything may stand in it. */
export type HistoryQuery = Readonly<Record<string, string | undefined>>;

export const sittingKinds = ['mock', 'section', 'drill'] as const;

const oneOf = <Value extends string>(
  values: readonly Value[],
  text: string | undefined,
): Value | null => values.find((value) => value === text) ?? null;

const dayIn = (text: string | undefined): string | null =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(text) ? text : null;

/** Reads the filter from the address; what makes no sense picks nothing out. */
export const readFilter = ({
  kind,
  section,
  format,
  from,
  to,
  words,
}: HistoryQuery): AttemptFilter => ({
  kind: oneOf(sittingKinds, kind),
  section: oneOf(sectionKinds, section),
  format: format ?? null,
  from: dayIn(from),
  to: dayIn(to),
  words: words ?? '',
});

/** How many of the choices are made, the words apart. */
export const countChoices = ({ kind, section, format, from, to }: AttemptFilter): number =>
  [kind, section, format, from, to].filter((choice) => choice !== null).length;
