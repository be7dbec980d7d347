import type { FoundRow } from './row-migration.ts';

/** What version 4 relies on of a row of version 3. */
type ItemRowV3 = FoundRow & {
  readonly record: { readonly notes: readonly { readonly at: number; readonly text: string }[] };
};

/** Version 4 of a question's row: a column, there only where something was noted beside it, by which IndexedDB finds those few. */
export const itemToV4 = (row: FoundRow): FoundRow => {
  const { record } = row as ItemRowV3;
  const moments = record.notes.flatMap(({ at, text }) => (text.trim() === '' ? [] : [at]));
  return moments.length === 0 ? row : { ...row, notedAt: Math.max(...moments) };
};
